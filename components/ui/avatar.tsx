import { classNames } from "./class-names.ts";

const grounds = [
  "bg-accent-soft text-accent",
  "bg-teal-soft text-teal",
  "bg-violet-soft text-violet",
  "bg-success-soft text-success",
  "bg-warning-soft text-warning",
];
const sizes = { sm: "size-5 text-[0.5625rem]", md: "size-7 text-2xs", lg: "size-11 text-base" };

/** The initials of a name, on a ground that stays the same for the same name. Decorative: show the name too. */
export function Avatar({ name, size = "md" }: { name: string; size?: keyof typeof sizes }) {
  const words = name.trim().split(/\s+/);
  const initials = `${words[0]?.charAt(0) ?? ""}${words.length > 1 ? (words.at(-1)?.charAt(0) ?? "") : ""}`;
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span
      aria-hidden
      className={classNames(
        "inline-flex shrink-0 items-center justify-center rounded-full font-bold tracking-wide uppercase select-none",
        sizes[size],
        grounds[sum % grounds.length],
      )}
    >
      {initials}
    </span>
  );
}
