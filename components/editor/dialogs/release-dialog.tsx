import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { type Incoming, readReleaseFile } from "../body/incoming.ts";
import { maxReleaseLength } from "../release/release-offers.ts";

interface ReleaseDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onIncoming: (incoming: Incoming) => void;
}

/** Takes a release by pasting or from a text file, for those who come with one. */
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
  const take = async (file: File | undefined) => {
    if (file !== undefined) send(await readReleaseFile(file));
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
          void take(event.dataTransfer.files[0]);
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
                if (pasted.length > maxReleaseLength) {
                  event.preventDefault();
                  return send({ kind: "too-long", text: pasted, length: pasted.length });
                }
                // Only a paste into the empty box is what its HTML says; anything else is the box's text.
                html.current = text === "" ? event.clipboardData.getData("text/html") : "";
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
          accept=".txt,.md,text/plain"
          className="hidden"
          onChange={(event) => take(event.target.files?.[0])}
        />
      </div>
    </Dialog>
  );
}
