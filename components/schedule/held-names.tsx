import { useTranslations } from "next-intl";

/** A story that a pause keeps back, as a question names it. */
export interface HeldStory {
  readonly id: string;
  readonly title: string;
  /** The time that was set for it, in words. */
  readonly time: string;
}

/** Names held stories with the times that they missed. */
export function HeldNames({ stories }: { stories: readonly HeldStory[] }) {
  const t = useTranslations("desk");
  if (stories.length === 0) return null;
  return (
    <ul className="grid max-h-60 gap-1.5 overflow-y-auto border-l-2 border-line-strong pl-3">
      {stories.map(({ id, title, time }) => (
        <li key={id}>
          <span className="font-semibold">{title || t("untitled")}</span>{" "}
          <span className="tabular text-sm text-muted">{time}</span>
        </li>
      ))}
    </ul>
  );
}
