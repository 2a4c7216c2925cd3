import { useTranslations } from "next-intl";
import { useDesk } from "#components/desk/desk-context-client.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatShort } from "#lib/dates.ts";
import type { StoryProps } from "../story-props.ts";

/** What the desk asked for when it sent the story back. Stays until it is sent again. */
export function ReturnedNotice({ story }: { story: StoryProps }) {
  const t = useTranslations("editor.returned");
  const { timeZone, locale } = useDesk();
  const { returned, state } = story;
  if (returned === null || (state !== "changes-requested" && state !== "update-returned")) return null;
  const time = formatShort(new Date(returned.at), timeZone, locale);
  return (
    <Notice tone="warning" title={t("title", { name: returned.name ?? t("desk"), time })}>
      <p className="whitespace-pre-wrap">{returned.reason}</p>
    </Notice>
  );
}
