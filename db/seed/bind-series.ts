import type { Transaction } from "#db/client.ts";
import { changeParts } from "#newsroom/series/commands/change-parts.ts";
import { makeSeries } from "#newsroom/series/commands/name-series.ts";
import { actorOf } from "./actor-of.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";

const riverStories = [
  "perahu-sekolah",
  "banjir-muara-tembesi",
  "posyandu-perahu",
  "pasar-terapung",
  "pacu-perahu",
] as const;

/** The demo newspaper's series of five stories, by the real commands. */
export async function bindDemoSeries(tx: Transaction, ids: NewsroomIds): Promise<void> {
  const actor = actorOf("yulia", ids);
  const { seriesId } = await makeSeries(
    {
      actor,
      name: "Hidup di Tepi Batanghari",
      description:
        "Lima tulisan tentang orang-orang yang sekolah, berobat, berdagang, dan berlomba di sungai yang sama, dan tentang hari ketika sungai itu masuk ke rumah.",
    },
    tx,
  );
  let expectedVersion = 1;
  for (const key of riverStories) {
    const change = { kind: "add", storyId: ids.story(key) } as const;
    ({ version: expectedVersion } = await changeParts({ actor, seriesId, expectedVersion, change }, tx));
  }
}
