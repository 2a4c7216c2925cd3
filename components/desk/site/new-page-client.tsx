"use client";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { openPageAction } from "#newsroom/pages/actions.ts";
import { pageTitleLimit } from "#newsroom/pages/limits.ts";
import type { PageShelf } from "#newsroom/pages/types.ts";
import { ShelfSelect } from "./shelf-select.tsx";
import { pagePath } from "./site-path.ts";

/** Begins a page of the newsroom's own, and goes there to write it. */
export function NewPage() {
  const t = useTranslations("sitePages.pages");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  const [slug, setSlug] = useState("");
  const [shelf, setShelf] = useState<PageShelf>("about");
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t("new")}
      </Button>
      {open ? (
        <FormDialog
          title={t("newTitle")}
          body={t("newBody")}
          send={t("create")}
          onSend={() => openPageAction({ title, slug, shelf })}
          onDone={({ slug: made }) => router.push(pagePath(made))}
          onClose={() => setOpen(false)}
        >
          <Field label={t("titleField")}>
            {(control) => (
              <Input
                {...control}
                autoFocus
                value={title}
                maxLength={pageTitleLimit}
                onChange={(event) => setTitle(event.target.value)}
              />
            )}
          </Field>
          <Field label={t("address")} hint={t("addressHint")}>
            {(control) => (
              <Input
                {...control}
                value={slug}
                placeholder="karier"
                autoCapitalize="none"
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => setSlug(event.target.value)}
              />
            )}
          </Field>
          <ShelfSelect shelf={shelf} onChange={setShelf} />
        </FormDialog>
      ) : null}
    </>
  );
}
