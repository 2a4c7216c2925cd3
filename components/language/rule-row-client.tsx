"use client";
import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Switch } from "#components/editor/panels/switch.tsx";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { toast } from "#components/ui/toast.ts";
import { switchRuleAction } from "#newsroom/language/actions.ts";
import type { KeptRule, Severity } from "#newsroom/language/types.ts";
import { RuleDialog } from "./rule-dialog-client.tsx";
import { messageOf, summaryOf } from "./shown-rule.ts";

const tones: Record<Severity, ChipTone> = { error: "danger", warning: "warning", hint: "neutral" };

/** One rule: what it looks for, what it says, how much it matters, and whether it is on. */
export function RuleRow({ rule }: { rule: KeptRule }) {
  const t = useTranslations("language");
  const [editing, setEditing] = useState(false);
  const [switching, startSwitching] = useTransition();
  const name = nameOf(rule, (check) => t(`checks.${check}`));
  const toggle = (isOn: boolean) =>
    startSwitching(async () => {
      const result = await switchRuleAction({ id: rule.id, isOn, expectedVersion: rule.version });
      if (!result.ok) toast.error(result.message);
    });
  return (
    <li className="flex items-start gap-3 px-3 py-3 sm:px-4" aria-busy={switching || undefined}>
      <Switch checked={rule.isOn} onChange={toggle} label={t("switch", { name })} hideLabel />
      <div className={`min-w-0 flex-1 ${rule.isOn ? "" : "opacity-70"}`}>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-base font-semibold">
          <span className={rule.kind === "pattern" ? "font-mono text-sm break-all" : "break-words"}>
            {name}
          </span>
          <Chip tone={tones[rule.severity]}>{t(`severities.${rule.severity}`)}</Chip>
          {rule.isOwn ? <Chip tone="accent">{t("own")}</Chip> : null}
        </p>
        <p className="text-base text-pretty text-muted">{messageOf(rule)}</p>
        {rule.updatedBy ? (
          <p className="text-xs text-muted">{t("updatedBy", { name: rule.updatedBy })}</p>
        ) : null}
      </div>
      <IconButton label={t("edit", { name })} onClick={() => setEditing(true)}>
        <Pencil aria-hidden />
      </IconButton>
      {editing ? <RuleDialog rule={rule} onClose={() => setEditing(false)} /> : null}
    </li>
  );
}

function nameOf(rule: KeptRule, nameOfCheck: (check: string) => string): string {
  if (rule.kind === "check") return nameOfCheck(rule.entries);
  if (rule.kind === "pattern") return rule.entries;
  const { shown, more } = summaryOf(rule);
  return more > 0 ? `${shown.join(", ")} … +${more}` : shown.join(", ");
}
