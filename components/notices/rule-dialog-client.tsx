"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { toast } from "#components/ui/toast.ts";
import { keepNoticeRuleAction } from "#newsroom/notices/actions.ts";
import { type KeptRule, type NoticeEvent, type NoticeRule, receivers } from "#newsroom/notices/types.ts";
import { storyKinds } from "#newsroom/stories/types.ts";
import type { Named } from "./event-rules-client.tsx";
import { WayChoice } from "./way-choice.tsx";

interface RuleDialogProps {
  event: NoticeEvent;
  /** The rule that is changed; null: a new one. */
  rule: KeptRule | null;
  sections: readonly Named[];
  people: readonly Named[];
  onClose: () => void;
}

/** Asks whom to tell, of which stories, and how. What was typed stays if it cannot be saved. */
export function RuleDialog({ event, rule, sections, people, onClose }: RuleDialogProps) {
  const t = useTranslations("notices");
  const ui = useTranslations("ui");
  const kinds = useTranslations("desk.kinds");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const form = useId();
  const [draft, setDraft] = useState<NoticeRule>(() => startOf(event, rule));
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const change = (part: Partial<NoticeRule>) => setDraft({ ...draft, ...part });
  const noWay = !draft.app && !draft.email && !draft.push;
  const noPerson = draft.receiver === "person" && draft.personId === null;
  const save = (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    if (noWay || noPerson) return;
    start(async () => {
      const result = await keepNoticeRuleAction({ id: rule?.id ?? null, ...draft }).catch(() => null);
      if (!result?.ok) return setProblem(result?.message ?? unreachable);
      toast.success(t("rules.saved"));
      onClose();
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={t(rule ? "rules.changeTitle" : "rules.newTitle")}
      description={t(`short.${event}`)}
      closeLabel={ui("close")}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {ui("cancel")}
          </Button>
          <Button type="submit" form={form} tone="primary" busy={busy}>
            {t("rules.save")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={save} noValidate className="grid gap-4">
        <Field label={t("rules.receiver")}>
          {(control) => (
            <Select
              {...control}
              className="[&_select]:w-full"
              value={draft.receiver}
              onChange={({ target }) => {
                const receiver = receivers.find((known) => known === target.value) ?? draft.receiver;
                change({ receiver, personId: receiver === "person" ? draft.personId : null });
              }}
            >
              {receivers.map((receiver) => (
                <option key={receiver} value={receiver}>
                  {t(`rules.receivers.${receiver}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {draft.receiver === "person" ? (
          <Field label={t("rules.person")} error={tried && noPerson ? t("rules.noPerson") : null}>
            {(control) => (
              <Select
                {...control}
                className="[&_select]:w-full"
                value={draft.personId ?? ""}
                onChange={({ target }) => change({ personId: target.value || null })}
              >
                <option value="">{t("rules.choosePerson")}</option>
                {people.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ) : null}
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t("rules.section")}>
            {(control) => (
              <Select
                {...control}
                className="[&_select]:w-full"
                value={draft.sectionId ?? ""}
                onChange={({ target }) => change({ sectionId: target.value || null })}
              >
                <option value="">{t("rules.everySection")}</option>
                {sections.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t("rules.kind")}>
            {(control) => (
              <Select
                {...control}
                className="[&_select]:w-full"
                value={draft.kind ?? ""}
                onChange={({ target }) =>
                  change({ kind: storyKinds.find((kind) => kind === target.value) ?? null })
                }
              >
                <option value="">{t("rules.everyKind")}</option>
                {storyKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {kinds(kind)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <label className="flex min-h-9 items-center gap-2.5 text-base touch:min-h-11">
          <input
            type="checkbox"
            checked={draft.sensitive}
            onChange={({ target }) => change({ sensitive: target.checked })}
            className="size-4"
          />
          {t("rules.sensitiveOnly")}
        </label>
        <WayChoice
          legend={t("rules.ways")}
          value={draft}
          error={tried && noWay ? t("rules.noWay") : null}
          onChange={change}
        />
        {problem ? (
          <Notice tone="danger" alert>
            {problem}
          </Notice>
        ) : null}
      </form>
    </Dialog>
  );
}

function startOf(event: NoticeEvent, rule: KeptRule | null): NoticeRule {
  if (rule) {
    const { id: _id, person: _person, ...kept } = rule;
    return kept;
  }
  return {
    event,
    receiver: "section-editors",
    personId: null,
    sectionId: null,
    kind: null,
    sensitive: false,
    app: true,
    email: false,
    push: false,
  };
}
