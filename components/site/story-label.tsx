import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { Icon } from "./icon.tsx";
import type { Site } from "./site.ts";

/**
 * The line over a headline: the label of paid content first (Pedoman 6), that it is told live, that it is pictures, a
 * video or an opinion, then the kicker.
 */
export function StoryLabel({
  story,
  site,
}: {
  story: Pick<StoryCard, "kind" | "coverage" | "kicker">;
  site: Site;
}) {
  const { kind } = story;
  const live = story.coverage === "running";
  const label = wordOf(kind, site);
  // A section that is named like the label need not be named twice.
  const kicker = story.kicker === label ? "" : story.kicker;
  if (label === "" && !live && kicker === "") return null;
  return (
    <p className="kicker">
      <KindLabel kind={kind} site={site} />
      {live && <LiveLabel site={site} />}
      {kicker}
    </p>
  );
}

/** "Langsung": says that a story is being told now. */
export function LiveLabel({ site }: { site: Site }) {
  return <span className="live-label">{site.t("live.label")}</span>;
}

/** What readers are told of a story's kind; "" for news, and for a story told live, which says so itself. */
function wordOf(kind: StoryCard["kind"], { t }: Pick<Site, "t">): string {
  switch (kind) {
    case "advertorial":
      return t("advertorial");
    case "opinion":
      return t("opinion");
    case "photo":
      return t("photo");
    case "video":
      return t("video");
    case "news":
    case "live":
      return "";
  }
}

/** What a story is, where it is no news: its word in a frame when it is paid for, else with its sign. */
export function KindLabel({ kind, site }: { kind: StoryCard["kind"]; site: Pick<Site, "t"> }) {
  const word = wordOf(kind, site);
  if (word === "") return null;
  if (kind === "advertorial") return <span className="paid">{word}</span>;
  return (
    <span className="kind">
      {kind === "photo" && <Icon name="camera" />}
      {kind === "video" && <Icon name="play" solid />}
      {word}
    </span>
  );
}
