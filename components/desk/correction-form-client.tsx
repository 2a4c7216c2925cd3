"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { part } from "#components/ui/part.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { toast } from "#components/ui/toast.ts";
import { publishCorrectionAction } from "#newsroom/corrections/actions.ts";
import { rightLimit, wrongLimit } from "#newsroom/corrections/limits.ts";
import { type CorrectionText, correctionKinds } from "#newsroom/corrections/types.ts";
import { requestPath } from "./correction-path.ts";

const PublishDialog = part(() =>
  import("./publish-correction-dialog-client.tsx").then((file) => file.PublishCorrectionDialog),
);

interface CorrectionFormProps {
  storyId: string;
  title: string;
  /** How many corrections of the story the page shows. */
  seenCorrections: number;
  /** The request that this correction answers, as the page shows it. */
  request: { readonly requestId: string; readonly expectedVersion: number } | null;
}

const empty: CorrectionText = { kind: "erratum", wrong: "", right: "", apology: false };
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Writes a correction: its kind, what was wrong, what is right, and whether with an apology. */
export function CorrectionForm({ storyId, title, seenCorrections, request }: CorrectionFormProps) {
  const t = useTranslations("corrections");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const router = useRouter();
  const [text, setText] = useState<CorrectionText>(request ? { ...empty, kind: "correction" } : empty);
  const [asked, setAsked] = useState(false);
  const [showing, setShowing] = useState(false);
  const [problem, setProblem] = useState<{ message: string; stale: boolean } | null>(null);
  const [busy, start] = useTransition();
  const change = (change: Partial<CorrectionText>) => setText({ ...text, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    setProblem(null);
    if (hasWords(text.wrong) && hasWords(text.right)) setShowing(true);
  };
  const publish = () =>
    start(async () => {
      const result = await publishCorrectionAction({ storyId, seenCorrections, request, ...text }).catch(
        () => null,
      );
      setShowing(false);
      if (!result?.ok) {
        const stale = result?.code === "stale" || result?.code === "conflict";
        return setProblem({ message: result?.message ?? unreachable, stale });
      }
      setText(empty);
      setAsked(false);
      toast.success(t("published"));
      if (request) router.push(requestPath(request.requestId));
    });
  const clear = text.kind === "clarification";
  return (
    <form method="dialog" onSubmit={submit} noValidate className="grid gap-5">
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 text-sm font-semibold">{t("kind")}</legend>
        {correctionKinds.map((kind) => (
          <label
            key={kind}
            className="flex items-start gap-2.5 rounded-md border border-line-strong bg-surface px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent touch:min-h-11"
          >
            <input
              type="radio"
              name="kind"
              checked={text.kind === kind}
              onChange={() => change({ kind })}
              className="mt-1 size-4"
            />
            <span className="grid">
              <span className="text-base font-semibold">{t(`kinds.${kind}`)}</span>
              <span className="text-sm text-muted">{t(`kindHints.${kind}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field
        label={t(clear ? "unclear" : "wrong")}
        hint={t("wrongHint")}
        error={asked && !hasWords(text.wrong) ? t("wrongMissing") : null}
      >
        {(control) => (
          <Textarea
            {...control}
            required
            rows={2}
            maxLength={wrongLimit}
            value={text.wrong}
            onChange={(event) => change({ wrong: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t(clear ? "clear" : "right")}
        hint={t("rightHint")}
        error={asked && !hasWords(text.right) ? t("rightMissing") : null}
      >
        {(control) => (
          <Textarea
            {...control}
            required
            rows={3}
            maxLength={rightLimit}
            value={text.right}
            onChange={(event) => change({ right: event.target.value })}
          />
        )}
      </Field>
      <label className="flex items-start gap-2.5 touch:min-h-11">
        <input
          type="checkbox"
          checked={text.apology}
          onChange={(event) => change({ apology: event.target.checked })}
          className="mt-1 size-4"
        />
        <span className="grid">
          <span className="text-base font-semibold">{t("apology")}</span>
          <span className="text-sm text-muted">{t("apologyHint")}</span>
        </span>
      </label>
      {problem ? (
        <Notice
          tone={problem.stale ? "warning" : "danger"}
          alert
          action={
            problem.stale ? (
              <Button size="sm" onClick={() => router.refresh()}>
                {t("showLatest")}
              </Button>
            ) : undefined
          }
        >
          {problem.message}
        </Notice>
      ) : null}
      <div>
        <Button type="submit" tone="primary" size="lg" className="max-sm:w-full">
          {t("toPreview")}
        </Button>
      </div>
      {showing ? (
        <PublishDialog
          title={title}
          text={text}
          busy={busy}
          onPublish={publish}
          onClose={() => setShowing(false)}
        />
      ) : null}
    </form>
  );
}
