import { useTranslations } from "next-intl";
import { useContext } from "react";
import { PersonContext } from "../person-context.ts";
import { usePresence } from "../session/presence.ts";

const shown = 4;

/** Who else has the draft open, in the colours of their carets. */
export function PresenceLine() {
  const t = useTranslations("editor");
  const people = usePresence(useContext(PersonContext).id);
  if (people.length === 0) return null;
  return (
    <ul aria-label={t("presence")} className="flex -space-x-1.5">
      {people.slice(0, shown).map(({ personId, name, color }) => (
        <li
          key={personId}
          title={name}
          style={{ backgroundColor: color }}
          className="flex size-7 items-center justify-center rounded-full text-2xs font-bold text-[#fff] uppercase ring-2 ring-surface"
        >
          <span aria-hidden>{initials(name)}</span>
          <span className="sr-only">{name}</span>
        </li>
      ))}
      {people.length > shown ? (
        <li className="flex size-7 items-center justify-center rounded-full bg-pressed text-2xs font-bold ring-2 ring-surface">
          +{people.length - shown}
        </li>
      ) : null}
    </ul>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return `${words[0]?.charAt(0) ?? ""}${words.length > 1 ? (words.at(-1)?.charAt(0) ?? "") : ""}`;
}
