import { embedAddress } from "#newsroom/body/embeds.ts";
import type { Embed } from "#newsroom/body/types.ts";
import type { PublicStory } from "#newsroom/stories/published/types.ts";

/**
 * VideoObject for each video of another site that stands in a story. When it was uploaded there and how long it is,
 * nobody told us, so neither is claimed.
 */
export function videosOf(story: Pick<PublicStory, "body" | "title">): { video?: object[] } {
  const videos = story.body.content.flatMap((block) =>
    block.type === "embed" ? videoOf(block, story.title) : [],
  );
  return videos.length > 0 ? { video: videos } : {};
}

function videoOf({ attrs: { provider, id, caption } }: Embed, title: string): object[] {
  if (!isVideo(provider, id)) return [];
  const described = {
    "@type": "VideoObject",
    name: caption || title,
    url: embedAddress(provider, id),
  };
  if (provider !== "youtube") return [described];
  return [
    {
      ...described,
      embedUrl: `https://www.youtube.com/embed/${id}`,
      thumbnailUrl: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
    },
  ];
}

function isVideo(provider: Embed["attrs"]["provider"], id: string): boolean {
  switch (provider) {
    case "youtube":
    case "tiktok":
      return true;
    case "facebook":
      return /^\d+$|^reel\/|\/videos\//.test(id);
    case "instagram":
      return /^(?:reel|tv)\//.test(id);
    case "x":
      return false;
  }
}
