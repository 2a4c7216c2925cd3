import type { StoryKind } from "#newsroom/stories/types.ts";
import type { Site } from "./site.ts";

/** The line over a headline: the label of paid content first (Pedoman 6), then the kicker. */
export function StoryLabel({ story, site }: { story: { kind: StoryKind; kicker: string }; site: Site }) {
  const paid = story.kind === "advertorial";
  const label = site.t("advertorial");
  // A section that is named like the label need not be named twice.
  const kicker = paid && story.kicker === label ? "" : story.kicker;
  if (!paid && kicker === "") return null;
  return (
    <p className="kicker">
      {paid && <span className="paid">{label}</span>}
      {kicker}
    </p>
  );
}
