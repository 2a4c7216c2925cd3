"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { toast } from "#components/ui/toast.ts";
import { pitchStoryAction } from "#newsroom/assignments/actions.ts";
import { briefLimit } from "#newsroom/assignments/limits.ts";
import type { Subject } from "#newsroom/assignments/types.ts";
import { instantOf } from "./instant-of.ts";
import { assignmentPath } from "./story-path.ts";
import { hasWords, type SubjectChoice, SubjectFields } from "./subject-fields-client.tsx";
import { useWallTime } from "./use-wall-time-client.ts";
import { WallTimeField } from "./wall-time-field-client.tsx";

/** A reporter offers a story: what, why, where, when. What was filled in stays if it fails. */
export function PitchForm({ sections }: { sections: readonly SubjectChoice[] }) {
  const t = useTranslations("assignments");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const router = useRouter();
  const [subject, setSubject] = useState<Subject>({ title: "", sectionId: "", place: "" });
  const [why, setWhy] = useState("");
  const happens = useWallTime({ date: "", time: "" });
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const happensAt = happens.empty ? null : instantOf(happens.choice);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const whole = hasWords(subject.title) && subject.sectionId !== "" && /\p{L}/u.test(why);
    if (!whole || (!happens.empty && !happensAt)) return;
    start(async () => {
      setProblem(null);
      const result = await pitchStoryAction({ ...subject, why, happensAt }).catch(() => null);
      if (!result?.ok) return setProblem(result?.message ?? unreachable);
      toast.success(t("pitched"));
      router.push(assignmentPath(result.value.storyId));
    });
  };
  return (
    <form method="dialog" onSubmit={submit} noValidate className="grid max-w-2xl gap-5">
      <SubjectFields
        subject={subject}
        sections={sections}
        asked={asked}
        onChange={(part) => setSubject({ ...subject, ...part })}
      />
      <Field
        label={t("why")}
        hint={t("whyHint")}
        error={asked && !/\p{L}/u.test(why) ? t("whyMissing") : null}
      >
        {(control) => (
          <Textarea
            {...control}
            required
            maxLength={briefLimit}
            rows={4}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        )}
      </Field>
      <WallTimeField
        time={happens}
        dateLabel={t("happensOptional")}
        timeLabel={t("happensTime")}
        asked={asked}
      />
      {problem ? (
        <Notice tone="danger" alert>
          {problem}
        </Notice>
      ) : null}
      <div>
        <Button type="submit" tone="primary" size="lg" busy={busy} className="max-sm:w-full">
          {t("pitchSend")}
        </Button>
      </div>
    </form>
  );
}
