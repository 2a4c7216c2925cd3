"use client";
import { useTranslations } from "next-intl";
import { Select } from "#components/ui/select.tsx";
import { type ChecklistLevel, checklistLevels } from "#newsroom/checklist/rules.ts";

interface LevelSelectProps {
  label: string;
  /** Null: nothing is set, and the usual level holds. */
  value: ChecklistLevel | null;
  usual: ChecklistLevel;
  onChange: (level: ChecklistLevel | null) => void;
}

/** Chooses the level of a rule, or the program's own. */
export function LevelSelect({ label, value, usual, onChange }: LevelSelectProps) {
  const t = useTranslations("checklist");
  return (
    <Select
      aria-label={label}
      value={value ?? ""}
      onChange={(event) => onChange(checklistLevels.find((level) => level === event.target.value) ?? null)}
    >
      <option value="">{t("usual", { level: t(`levels.${usual}`) })}</option>
      {checklistLevels.map((level) => (
        <option key={level} value={level}>
          {t(`levels.${level}`)}
        </option>
      ))}
    </Select>
  );
}
