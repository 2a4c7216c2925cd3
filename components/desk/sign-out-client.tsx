"use client";
import { LogOut } from "lucide-react";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";

/** Ends this session and leads to the sign-in page. */
export function SignOut() {
  const t = useTranslations("desk");
  const [busy, setBusy] = useState(false);
  const leave = async () => {
    setBusy(true);
    const left = await signOut({ redirect: false }).catch(() => null);
    if (left) return window.location.assign("/masuk");
    setBusy(false);
    toast.error(t("moves.unreachable"));
  };
  return (
    <Button busy={busy} onClick={leave}>
      {busy ? null : <LogOut aria-hidden />}
      {busy ? t("account.signingOut") : t("account.signOut")}
    </Button>
  );
}
