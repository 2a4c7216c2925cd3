import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { maxSourceLength } from "#newsroom/sources/limits.ts";
import type { Incoming } from "../body/incoming.ts";

interface ReleaseDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onIncoming: (incoming: Incoming) => void;
}

/** More than this does not go into the box: a browser would draw every line of it. */
const maxBoxLength = 50_000;

/** Takes a release by pasting or from a file, for those who come with one. */
export function ReleaseDialog({ open, onOpenChange, onIncoming }: ReleaseDialogProps) {
  const t = useTranslations("editor.release");
  const [text, setText] = useState("");
  const html = useRef("");
  const files = useRef<HTMLInputElement>(null);
  const send = (incoming: Incoming) => {
    setText("");
    onOpenChange(false);
    onIncoming(incoming);
  };
  const take = (file: File | undefined) => {
    if (file !== undefined) send({ kind: "release-file", file });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("open")}
      description={t("openHint")}
      closeLabel={t("close")}
      footer={
        <>
          <Button className="mr-auto" onClick={() => files.current?.click()}>
            <FileText aria-hidden />
            {t("file")}
          </Button>
          <Button
            tone="primary"
            disabled={text.trim() === ""}
            onClick={() => send({ kind: "release", text, html: html.current })}
          >
            {t("clean")}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way beside the button */}
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files[0]);
        }}
      >
        <Field label={t("text")} hideLabel>
          {(control) => (
            <Textarea
              {...control}
              rows={9}
              value={text}
              placeholder={t("textPlaceholder")}
              onPaste={(event) => {
                const pasted = event.clipboardData.getData("text/plain");
                const pastedHtml = event.clipboardData.getData("text/html");
                if (pasted.length > maxSourceLength) {
                  event.preventDefault();
                  return send({ kind: "too-long", text: pasted, length: pasted.length });
                }
                if (pasted.length > maxBoxLength && text === "") {
                  event.preventDefault();
                  return send({ kind: "release", text: pasted, html: pastedHtml });
                }
                // Only a paste into the empty box is what its HTML says; anything else is the box's text.
                html.current = text === "" ? pastedHtml : "";
              }}
              onChange={(event) => {
                if (
                  !(
                    event.nativeEvent instanceof InputEvent &&
                    event.nativeEvent.inputType === "insertFromPaste"
                  )
                )
                  html.current = "";
                setText(event.target.value);
              }}
            />
          )}
        </Field>
        <input
          ref={files}
          type="file"
          aria-label={t("file")}
          accept=".docx,.txt,.eml,.html,.htm,.md,.doc,.pdf,.odt,.rtf,text/plain,message/rfc822,text/html,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          className="hidden"
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
    </Dialog>
  );
}
