"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Select } from "#components/ui/select.tsx";
import { toast } from "#components/ui/toast.ts";
import { chooseForGroupAction } from "#newsroom/notices/actions.ts";
import { channels, type GroupChoice, type NoticeGroup } from "#newsroom/notices/types.ts";
import { WayBox } from "./way-box.tsx";

/** What somebody who begins to choose for themselves starts from. */
const firstChoice: GroupChoice = { app: true, email: false, push: false, digest: false };

/** How one is told of a group of events: by the rules, or by one's own choice. Choosing acts at once. */
export function GroupChoiceRow({ group, choice }: { group: NoticeGroup; choice: GroupChoice | null }) {
  const t = useTranslations("notices");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [busy, start] = useTransition();
  const [shown, show] = useState(choice);
  const name = t(`groups.${group}`);
  const choose = (chosen: GroupChoice | null) => {
    const before = shown;
    show(chosen);
    start(async () => {
      const result = await chooseForGroupAction({ group, choice: chosen }).catch(() => null);
      if (result?.ok) toast.success(t("choices.saved"), { id: "notice-choice" });
      else {
        show(before);
        toast.error(result?.message ?? unreachable);
      }
    });
  };
  const isOff = shown !== null && Object.values(shown).every((way) => !way);
  return (
    <li className="grid gap-2.5 px-3 py-3.5 sm:px-4" aria-busy={busy || undefined}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-52 flex-1">
          <p className="text-base font-semibold">{name}</p>
          <p className="text-sm text-pretty text-muted">{t(`groupHints.${group}`)}</p>
        </div>
        <Select
          aria-label={t("choices.how", { group: name })}
          value={shown === null ? "rules" : "own"}
          onChange={({ target }) => choose(target.value === "own" ? firstChoice : null)}
        >
          <option value="rules">{t("choices.byRules")}</option>
          <option value="own">{t("choices.own")}</option>
        </Select>
      </div>
      {shown ? (
        <fieldset className="flex flex-wrap items-center gap-2">
          <legend className="sr-only">{t("choices.how", { group: name })}</legend>
          {channels.map((channel) => (
            <WayBox
              key={channel}
              words={t(`channels.${channel}`)}
              checked={shown[channel]}
              onChange={(checked) => choose({ ...shown, [channel]: checked })}
            />
          ))}
          <WayBox
            words={t("digest")}
            checked={shown.digest}
            onChange={(digest) => choose({ ...shown, digest })}
          />
          {isOff ? <p className="w-full text-sm text-muted">{t("choices.off")}</p> : null}
        </fieldset>
      ) : null}
    </li>
  );
}
