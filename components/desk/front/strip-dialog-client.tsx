"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { toast } from "#components/ui/toast.ts";
import { formatShort } from "#lib/dates.ts";
import { startStripAction } from "#newsroom/front/actions.ts";
import { maxStripLength, stripDurations } from "#newsroom/front/limits.ts";
import type { PlaceableStory, RunningStrip } from "#newsroom/front/types.ts";
import { useDesk } from "../desk-context-client.tsx";

interface StripDialogProps {
  /** The one that stands while this is written. */
  replaces: RunningStrip | null;
  stories: readonly PlaceableStory[];
  onClose: () => void;
}

type Minutes = (typeof stripDurations)[number];
const usual: Minutes = 120;

/** Asks what the strip says, where it leads and for how long it stands. What was typed stays if it fails. */
export function StripDialog({ replaces, stories, onClose }: StripDialogProps) {
  const t = useTranslations("front.strip");
  const desk = useTranslations("desk");
  const ui = useTranslations("ui");
  const { timeZone, locale } = useDesk();
  const form = useId();
  const [text, setText] = useState("");
  const [storyId, setStoryId] = useState("");
  const [minutes, setMinutes] = useState<Minutes>(usual);
  const [seen, setSeen] = useState(replaces?.id ?? null);
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [now] = useState(() => Date.now());
  const [busy, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = storyId === "" && !/[\p{L}\p{N}]/u.test(text);
    setMissing(empty);
    if (empty) return;
    start(async () => {
      const strip = { text, storyId: storyId || null, minutes, replaces: seen };
      const result = await startStripAction(strip).catch(() => null);
      if (result?.ok) {
        toast.success(t("started"));
        onClose();
        return;
      }
      setProblem(result?.message ?? desk("moves.unreachable"));
    });
  };
  // Somebody else's strip appeared behind the dialog: replacing that one is a choice of its own.
  const other = replaces && replaces.id !== seen ? replaces : null;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={t("dialogTitle")}
      description={t("dialogBody")}
      closeLabel={ui("close")}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {ui("cancel")}
          </Button>
          <Button type="submit" form={form} tone="primary" busy={busy}>
            {t("send")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        <Field
          label={t("text")}
          hint={t("textHint", { limit: maxStripLength })}
          error={missing ? t("missing") : null}
        >
          {(control) => (
            <Input
              {...control}
              autoFocus
              maxLength={maxStripLength}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("story")} hint={t("storyHint")}>
          {(control) => (
            <Select
              {...control}
              className="w-full"
              value={storyId}
              onChange={(event) => setStoryId(event.target.value)}
            >
              <option value="">{t("noStory")}</option>
              {stories
                .filter(({ isPublic }) => isPublic)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </Select>
          )}
        </Field>
        <Field label={t("duration")}>
          {(control) => (
            <Select
              {...control}
              className="w-full"
              value={minutes}
              onChange={(event) =>
                setMinutes(stripDurations.find((one) => String(one) === event.target.value) ?? usual)
              }
            >
              {stripDurations.map((one) => (
                <option key={one} value={one}>
                  {t("durationUntil", {
                    duration: one < 60 ? t("minutes", { count: one }) : t("hours", { count: one / 60 }),
                    time: formatShort(new Date(now + one * 60_000), timeZone, locale),
                  })}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {problem ? (
          <Notice
            tone="danger"
            alert
            action={
              other ? (
                <Button
                  size="sm"
                  onClick={() => {
                    setSeen(other.id);
                    setProblem(null);
                  }}
                >
                  {t("replaceOther", { name: other.startedBy })}
                </Button>
              ) : null
            }
          >
            {problem}
          </Notice>
        ) : null}
      </form>
    </Dialog>
  );
}
