"use client";
import { CircleStop, RotateCcw, UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import type { Candidate } from "#newsroom/assignments/types.ts";
import { changeCoverageAction, stepCoverageAction } from "#newsroom/live/actions.ts";
import type { LiveConsole } from "#newsroom/live/types.ts";
import { type Terms, TermsFields } from "./terms-fields-client.tsx";

interface RunCoverageProps {
  shown: LiveConsole;
  people: readonly Candidate[];
  onChanged: () => void;
}

/** What an editor does with a coverage as a whole: say who reports, end it, take it up again. */
export function RunCoverage({ shown, people, onChanged }: RunCoverageProps) {
  const t = useTranslations("live.run");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const ui = useTranslations("ui");
  const [opened, setOpened] = useState<"terms" | "end" | null>(null);
  const [terms, setTerms] = useState<Terms>({ reporterIds: [], entriesWait: false });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const open = (what: "terms" | "end") => {
    setTerms({ reporterIds: shown.reporters.map(({ id }) => id), entriesWait: shown.entriesWait });
    setProblem(null);
    setOpened(what);
  };
  const step = (verb: "end" | "reopen") =>
    start(async () => {
      const result = await stepCoverageAction({ storyId: shown.storyId, verb }).catch(() => null);
      onChanged();
      if (result?.ok) {
        setOpened(null);
        toast.success(t(verb === "end" ? "ended" : "reopened"));
      } else if (verb === "end") setProblem(result?.message ?? unreachable);
      else toast.error(result?.message ?? unreachable);
    });
  const save = () =>
    start(async () => {
      if (terms.reporterIds.length === 0) return;
      const result = await changeCoverageAction({
        storyId: shown.storyId,
        reporterIds: [...terms.reporterIds],
        entriesWait: terms.entriesWait,
      }).catch(() => null);
      onChanged();
      if (!result?.ok) return setProblem(result?.message ?? unreachable);
      setOpened(null);
      toast.success(t("saved"));
    });
  const waiting = shown.entries.filter(({ state }) => state === "waiting").length;
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="sm" onClick={() => open("terms")}>
        <UsersRound aria-hidden />
        {t("terms")}
      </Button>
      {shown.endedAt === null ? (
        <Button size="sm" tone="danger-quiet" onClick={() => open("end")}>
          <CircleStop aria-hidden />
          {t("end")}
        </Button>
      ) : null}
      {shown.mayReopen ? (
        <Button size="sm" busy={busy} onClick={() => step("reopen")}>
          <RotateCcw aria-hidden />
          {t("reopen")}
        </Button>
      ) : null}
      {opened ? (
        <Dialog
          open
          onOpenChange={(stays) => (stays || busy ? undefined : setOpened(null))}
          title={t(opened === "end" ? "endTitle" : "terms")}
          {...(opened === "end" && { description: t("endBody") })}
          closeLabel={ui("close")}
          footer={
            <>
              <Button onClick={() => setOpened(null)} disabled={busy}>
                {ui("cancel")}
              </Button>
              {opened === "end" ? (
                <Button tone="danger" busy={busy} onClick={() => step("end")}>
                  {t("end")}
                </Button>
              ) : (
                <Button tone="primary" busy={busy} onClick={save}>
                  {t("save")}
                </Button>
              )}
            </>
          }
        >
          <div className="grid gap-3">
            {opened === "terms" ? (
              <TermsFields
                people={people}
                terms={terms}
                missing={terms.reporterIds.length === 0}
                onChange={setTerms}
              />
            ) : null}
            {opened === "end" && waiting > 0 ? (
              <Notice tone="warning">{t("endWaiting", { count: waiting })}</Notice>
            ) : null}
            {problem ? (
              <Notice tone="danger" alert>
                {problem}
              </Notice>
            ) : null}
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
