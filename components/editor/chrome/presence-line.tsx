import { useTranslations } from "next-intl";
import { useContext } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { PersonContext } from "../person-context.ts";
import { type Presence, usePresence } from "../session/presence.ts";

const shown = 4;

/** Who else has the draft open, in the colours of their carets; paler when they are away from it. */
export function PresenceLine() {
  const t = useTranslations("editor");
  const people = usePresence(useContext(PersonContext).id);
  if (people.length === 0) return null;
  const words = ({ name, isSelf, isIdle }: Presence) =>
    `${isSelf ? t("presenceOf.self") : name}${isIdle ? ` (${t("presenceOf.away")})` : ""}`;
  return (
    <ul aria-label={t("presence")} className="flex -space-x-1.5">
      {people.slice(0, shown).map((person) => (
        <li
          key={person.personId}
          title={person.isSelf ? t("presenceOf.selfHint") : words(person)}
          data-idle={person.isIdle || undefined}
          style={{ backgroundColor: person.color }}
          className={classNames(
            "flex size-7 items-center justify-center rounded-full text-2xs font-bold text-[#fff] uppercase ring-2 ring-surface transition-[filter]",
            person.isIdle && "brightness-75 grayscale",
            person.isSelf && "outline-2 -outline-offset-4 outline-dashed outline-[#fff]",
          )}
        >
          <span aria-hidden>{initials(person.name)}</span>
          <span className="sr-only">{words(person)}</span>
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
