import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { toHref } from "#newsroom/body/links.ts";

interface LinkDialogProps {
  editor: Editor;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Puts a link on the selected words, or on words typed here, or takes it off. */
export function LinkDialog({ editor, open, onOpenChange }: LinkDialogProps) {
  const t = useTranslations("editor.link");
  const [address, setAddress] = useState("");
  const [words, setWords] = useState("");
  const [problem, setProblem] = useState(false);
  const isLink = open && editor.isActive("link");
  const needsWords = open && editor.state.selection.empty && !isLink;

  useEffect(() => {
    if (!open) return;
    setAddress(String(editor.getAttributes("link").href ?? ""));
    setWords("");
    setProblem(false);
  }, [open, editor]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const href = toHref(address);
    if (href === null) return setProblem(true);
    const chain = editor.chain().focus();
    if (needsWords) {
      const text = words.trim() || address.trim();
      chain.insertContent({ type: "text", text, marks: [{ type: "link", attrs: { href } }] }).run();
    } else chain.extendMarkRange("link").setLink({ href }).run();
    onOpenChange(false);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t(isLink ? "change" : "title")}
      closeLabel={t("close")}
      width="sm"
    >
      <form onSubmit={submit} className="grid gap-4" noValidate>
        <Field label={t("address")} hint={t("hint")} error={problem ? t("wrong") : null}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              value={address}
              inputMode="url"
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              placeholder="jambi.go.id"
              onChange={(event) => {
                setAddress(event.target.value);
                setProblem(false);
              }}
            />
          )}
        </Field>
        {needsWords ? (
          <Field label={t("words")}>
            {(control) => (
              <Input {...control} value={words} onChange={(event) => setWords(event.target.value)} />
            )}
          </Field>
        ) : null}
        <div className="flex flex-wrap justify-end gap-2">
          {isLink ? (
            <Button
              tone="danger-quiet"
              className="mr-auto"
              onClick={() => {
                editor.chain().focus().extendMarkRange("link").unsetLink().run();
                onOpenChange(false);
              }}
            >
              {t("remove")}
            </Button>
          ) : null}
          <Button onClick={() => onOpenChange(false)}>{t("cancel")}</Button>
          <Button type="submit" tone="primary">
            {t("set")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
