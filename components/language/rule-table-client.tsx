"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { type KeptRule, ruleGroups } from "#newsroom/language/types.ts";
import { RuleRow } from "./rule-row-client.tsx";
import { isAbout } from "./shown-rule.ts";

/** The rule table: chapter by chapter, with a search over what rules look for and say. */
export function RuleTable({ rules }: { rules: readonly KeptRule[] }) {
  const t = useTranslations("language");
  const id = useId();
  const [wanted, setWanted] = useState("");
  const [group, setGroup] = useState("");
  const shown = rules.filter((rule) => (group === "" || rule.group === group) && isAbout(rule, wanted));
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <div className="flex flex-wrap items-end gap-3">
        <h2 id={id} className="mr-auto text-lg font-bold">
          {t("rules")}
        </h2>
        <span className="relative max-sm:w-full">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-faint"
          />
          <Input
            type="search"
            aria-label={t("search")}
            placeholder={t("search")}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            className="w-full pl-9 sm:w-64"
          />
        </span>
        <Select
          aria-label={t("group")}
          value={group}
          onChange={(event) => setGroup(event.target.value)}
          className="max-sm:w-full [&>select]:w-full"
        >
          <option value="">{t("allGroups")}</option>
          {ruleGroups.map((name) => (
            <option key={name} value={name}>
              {t(`groups.${name}`)}
            </option>
          ))}
        </Select>
      </div>
      <p aria-live="polite" className="text-sm text-muted">
        {t("count", { shown: shown.length, off: rules.filter(({ isOn }) => !isOn).length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState icon={<Search aria-hidden />} title={t("nothingFound")} />
      ) : (
        ruleGroups.map((name) => {
          const own = shown.filter((rule) => rule.group === name);
          return own.length === 0 ? null : (
            <section key={name} aria-labelledby={`${id}-${name}`} className="grid gap-1">
              <h3 id={`${id}-${name}`} className="text-sm font-semibold text-muted">
                {t(`groups.${name}`)}
              </h3>
              <ul className="divide-y rounded-lg border bg-surface">
                {own.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} />
                ))}
              </ul>
            </section>
          );
        })
      )}
    </section>
  );
}
