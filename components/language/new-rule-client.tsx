"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { RuleDialog } from "./rule-dialog-client.tsx";

/** Opens the form for a rule that is not there yet. */
export function NewRule() {
  const t = useTranslations("language");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t("add")}
      </Button>
      {open ? <RuleDialog rule={null} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
