"use client";
import { Radio } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import type { Candidate } from "#newsroom/assignments/types.ts";
import { startCoverageAction } from "#newsroom/live/actions.ts";
import { type Terms, TermsFields } from "./terms-fields-client.tsx";

interface StartCoverageProps {
  storyId: string;
  people: readonly Candidate[];
}

/** Begins the coverage of a published story: who reports, and whether an editor sees entries first. */
export function StartCoverage({ storyId, people }: StartCoverageProps) {
  const t = useTranslations("live.start");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [terms, setTerms] = useState<Terms>({ reporterIds: [], entriesWait: false });
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const none = terms.reporterIds.length === 0;
    setMissing(none);
    if (none) return;
    start(async () => {
      const result = await startCoverageAction({
        storyId,
        reporterIds: [...terms.reporterIds],
        entriesWait: terms.entriesWait,
      }).catch(() => null);
      if (result?.ok) toast.success(t("done"));
      else setProblem(result?.message ?? unreachable);
    });
  };
  return (
    <form method="dialog" onSubmit={submit} noValidate className="grid gap-5">
      <TermsFields people={people} terms={terms} missing={missing} onChange={setTerms} />
      {problem ? (
        <Notice tone="danger" alert>
          {problem}
        </Notice>
      ) : null}
      <div>
        <Button type="submit" tone="primary" size="lg" busy={busy} className="max-sm:w-full">
          <Radio aria-hidden />
          {t("send")}
        </Button>
      </div>
    </form>
  );
}
