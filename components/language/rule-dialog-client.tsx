"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import { removeRuleAction, saveRuleAction } from "#newsroom/language/actions.ts";
import type { KeptRule } from "#newsroom/language/types.ts";
import { RuleFields, type RuleText } from "./rule-fields.tsx";

const empty: RuleText = {
  group: "house-style",
  kind: "words",
  entries: "",
  message: "",
  suggestion: "",
  severity: "warning",
  matches: "",
  misses: "",
};

/** The form of a rule. It is tried on its examples before it is kept; what was typed stays when it is refused. */
export function RuleDialog({ rule, onClose }: { rule: KeptRule | null; onClose: () => void }) {
  const t = useTranslations("language");
  const [text, setText] = useState<RuleText>(() =>
    rule === null ? empty : { ...rule, matches: rule.matches.join("\n"), misses: rule.misses.join("\n") },
  );
  const [problem, setProblem] = useState<string | null>(null);
  const [removing, setRemoving] = useState(false);
  const [busy, start] = useTransition();
  const save = () =>
    start(async () => {
      const { group, kind, entries, message, suggestion, severity } = text;
      const result = await saveRuleAction({
        id: rule?.id ?? null,
        expectedVersion: rule?.version ?? 0,
        group,
        kind,
        entries,
        message,
        suggestion,
        severity,
        matches: text.matches.split("\n"),
        misses: text.misses.split("\n"),
      });
      if (!result.ok) return setProblem(result.message);
      toast.success(t("saved"));
      onClose();
    });
  const remove = () =>
    start(async () => {
      if (rule === null) return;
      const result = await removeRuleAction({ id: rule.id });
      if (!result.ok) return setProblem(result.message);
      toast.success(t("removed"));
      onClose();
    });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t(rule === null ? "add" : "editTitle")}
      closeLabel={t("close")}
      width="lg"
      footer={
        <>
          {rule?.isOwn ? (
            <Button
              tone="danger-quiet"
              className="mr-auto"
              busy={busy}
              onClick={removing ? remove : () => setRemoving(true)}
            >
              {t(removing ? "removeSure" : "remove")}
            </Button>
          ) : null}
          <Button tone="primary" busy={busy} onClick={save}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {problem === null ? null : (
          <Notice tone="danger" alert>
            {problem}
          </Notice>
        )}
        <RuleFields
          text={text}
          onChange={(change) => setText((now) => ({ ...now, ...change }))}
          isNew={rule === null}
        />
      </form>
    </Dialog>
  );
}
