"use client";
import { Pencil, Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { toast } from "#components/ui/toast.ts";
import { keepNoticeRuleAction, removeNoticeRuleAction } from "#newsroom/notices/actions.ts";
import { channels, type KeptRule, type NoticeEvent } from "#newsroom/notices/types.ts";
import { RuleDialog } from "./rule-dialog-client.tsx";

export interface Named {
  readonly id: string;
  readonly name: string;
}

interface EventRulesProps {
  event: NoticeEvent;
  /** The rules of this event alone. */
  rules: readonly KeptRule[];
  sections: readonly Named[];
  people: readonly Named[];
}

/** One event with the rules that tell of it. */
export function EventRules({ event, rules, sections, people }: EventRulesProps) {
  const t = useTranslations("notices");
  const kinds = useTranslations("desk.kinds");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [edited, setEdited] = useState<KeptRule | "new" | null>(null);
  const [busy, start] = useTransition();
  const name = t(`short.${event}`);
  const whom = ({ receiver, person }: KeptRule) => person ?? t(`rules.receivers.${receiver}`);
  const where = ({ sectionId, kind, sensitive }: KeptRule) =>
    [
      sectionId ? (sections.find(({ id }) => id === sectionId)?.name ?? "…") : null,
      kind ? kinds(kind) : null,
      sensitive ? t("rules.sensitiveOnly") : null,
    ]
      .filter((words) => words !== null)
      .join(" · ");

  /** Removes a rule, tells, and offers to put it back. */
  const remove = (rule: KeptRule) =>
    start(async () => {
      const result = await removeNoticeRuleAction({ ruleId: rule.id }).catch(() => null);
      if (!result?.ok) return void toast.error(result?.message ?? unreachable);
      toast.success(t("rules.removed"), {
        action: { label: t("rules.undo"), onClick: () => putBack(rule) },
      });
    });
  const putBack = ({ person: _name, ...rule }: KeptRule) =>
    start(async () => {
      const result = await keepNoticeRuleAction({ ...rule, id: null }).catch(() => null);
      if (!result?.ok) toast.error(result?.message ?? unreachable);
    });

  return (
    <li className="grid gap-2 px-3 py-3 sm:px-4" aria-busy={busy || undefined}>
      <p className="text-base font-semibold">{name}</p>
      {rules.length === 0 ? <p className="text-sm text-muted">{t("rules.nobody")}</p> : null}
      <ul aria-label={name} className="grid gap-1">
        {rules.map((rule) => (
          <li key={rule.id} className="flex items-center gap-x-3 rounded-md bg-sunken py-1 pr-1 pl-3">
            <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
              <p className="min-w-40 flex-1 text-base">
                {whom(rule)}
                {where(rule) ? <span className="text-sm text-muted"> · {where(rule)}</span> : null}
              </p>
              <p className="flex flex-wrap gap-1">
                {channels
                  .filter((channel) => rule[channel])
                  .map((channel) => (
                    <Chip key={channel} tone={channel === "app" ? "accent" : "teal"}>
                      {t(`channels.${channel}`)}
                    </Chip>
                  ))}
              </p>
            </div>
            <div className="flex shrink-0">
              <IconButton
                label={t("rules.changeOf", { receiver: whom(rule) })}
                onClick={() => setEdited(rule)}
              >
                <Pencil aria-hidden />
              </IconButton>
              <IconButton
                label={t("rules.removeOf", { receiver: whom(rule) })}
                disabled={busy}
                onClick={() => remove(rule)}
              >
                <X aria-hidden />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
      <Button
        tone="ghost"
        size="sm"
        className="-ml-2.5 justify-self-start"
        aria-label={t("rules.addTo", { event: name })}
        onClick={() => setEdited("new")}
      >
        <Plus aria-hidden />
        {t("rules.add")}
      </Button>
      {edited ? (
        <RuleDialog
          event={event}
          rule={edited === "new" ? null : edited}
          sections={sections}
          people={people}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </li>
  );
}
