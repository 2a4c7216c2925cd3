"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { toast } from "#components/ui/toast.ts";
import { setLevelAction } from "#newsroom/checklist/actions.ts";
import {
  type ChecklistLevel,
  type ChecklistRule,
  defaultLevels,
  type LevelSetting,
} from "#newsroom/checklist/rules.ts";
import { ExceptionForm } from "./exception-form-client.tsx";
import { LevelSelect } from "./level-select-client.tsx";

export interface SectionName {
  readonly id: string;
  readonly name: string;
}

interface RuleLevelsProps {
  rule: ChecklistRule;
  /** The settings of this rule alone. */
  settings: readonly LevelSetting[];
  sections: readonly SectionName[];
}

/** One rule of the checklist: its level, and the exceptions by section and kind. */
export function RuleLevels({ rule, settings, sections }: RuleLevelsProps) {
  const t = useTranslations("checklist");
  const kinds = useTranslations("desk.kinds");
  const moves = useTranslations("desk.moves");
  const [adding, setAdding] = useState(false);
  const [busy, start] = useTransition();
  const name = t(`rules.${rule}`);
  const general = settings.find(({ sectionId, kind }) => sectionId === null && kind === null) ?? null;
  const exceptions = settings.filter((setting) => setting !== general);

  /** Sets a level, tells, and offers to take it back. */
  const set = (setting: LevelSetting, level: ChecklistLevel | null, seen: ChecklistLevel | null) =>
    start(async () => {
      const { sectionId, kind } = setting;
      const result = await setLevelAction({ rule, sectionId, kind, level, seen }).catch(() => null);
      if (result === null) toast.error(moves("unreachable"));
      else if (!result.ok) toast.error(result.message);
      else {
        const undo = { label: t("undo"), onClick: () => set(setting, seen, level) };
        toast.success(t("saved"), { id: `checklist-${rule}`, action: undo });
      }
    });
  const everywhere: LevelSetting = { rule, sectionId: null, kind: null, level: defaultLevels[rule] };
  const placeOf = ({ sectionId, kind }: LevelSetting) =>
    [
      sectionId === null ? t("everySection") : (sections.find(({ id }) => id === sectionId)?.name ?? "…"),
      kind === null ? t("everyKind") : kinds(kind),
    ].join(" · ");

  return (
    <li className="grid gap-2 px-3 py-3 sm:px-4" aria-busy={busy || undefined}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p className="min-w-48 flex-1 text-base font-semibold text-pretty">{name}</p>
        {busy ? <Spinner /> : null}
        <LevelSelect
          label={t("levelOf", { rule: name })}
          value={general?.level ?? null}
          usual={defaultLevels[rule]}
          onChange={(level) => set(everywhere, level, general?.level ?? null)}
        />
      </div>
      {exceptions.length > 0 ? (
        <ul aria-label={t("exceptions")} className="flex flex-wrap gap-2">
          {exceptions.map((setting) => (
            <li
              key={`${setting.sectionId} ${setting.kind}`}
              className="flex items-center gap-1.5 rounded-md border py-0.5 pr-0.5 pl-2.5 text-sm"
            >
              {placeOf(setting)}
              <Chip tone={tones[setting.level]}>{t(`levels.${setting.level}`)}</Chip>
              <IconButton
                label={t("remove", { place: placeOf(setting) })}
                onClick={() => set(setting, null, setting.level)}
              >
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
      {adding ? (
        <ExceptionForm
          label={t("exceptionFor", { rule: name })}
          sections={sections}
          isTaken={({ sectionId, kind }) =>
            exceptions.some((setting) => setting.sectionId === sectionId && setting.kind === kind)
          }
          onCancel={() => setAdding(false)}
          onAdd={({ sectionId, kind, level }) => {
            setAdding(false);
            set({ rule, sectionId, kind, level }, level, null);
          }}
        />
      ) : (
        <Button tone="ghost" size="sm" className="-ml-2.5 justify-self-start" onClick={() => setAdding(true)}>
          <Plus aria-hidden />
          {t("addException")}
          <span className="sr-only">: {name}</span>
        </Button>
      )}
    </li>
  );
}

const tones = { block: "danger", warn: "warning", off: "neutral" } as const;
