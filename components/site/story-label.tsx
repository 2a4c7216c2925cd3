import type { StoryCard } from "#newsroom/stories/published/types.ts";
import type { Site } from "./site.ts";

/** The line over a headline: the label of paid content first (Pedoman 6), that it is told live, then the kicker. */
export function StoryLabel({
  story,
  site,
}: {
  story: Pick<StoryCard, "kind" | "coverage" | "kicker">;
  site: Site;
}) {
  const paid = story.kind === "advertorial";
  const live = story.coverage === "running";
  const label = site.t("advertorial");
  // A section that is named like the label need not be named twice.
  const kicker = paid && story.kicker === label ? "" : story.kicker;
  if (!paid && !live && kicker === "") return null;
  return (
    <p className="kicker">
      {paid && <span className="paid">{label}</span>}
      {live && <LiveLabel site={site} />}
      {kicker}
    </p>
  );
}

/** "Langsung": says that a story is being told now. */
export function LiveLabel({ site }: { site: Site }) {
  return <span className="live-label">{site.t("live.label")}</span>;
}
