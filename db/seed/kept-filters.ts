import type { Transaction } from "#db/client.ts";
import { keepFilter } from "#newsroom/board/commands/keep-filter.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";
import { type PersonKey, people } from "./people.ts";

/** The filters that the demo's people keep, two of them for the whole desk. By the real command. */
export async function keepDemoFilters(tx: Transaction, ids: NewsroomIds): Promise<void> {
  const kept: readonly { by: PersonKey; name: string; query: string; isShared: boolean }[] = [
    { by: "bakhtiar", name: "Daerah: tunggu tinjauan", query: "keadaan=review&kanal=daerah", isShared: true },
    { by: "yulia", name: "Jadwal tayang", query: "tampilan=kalender&keadaan=scheduled", isShared: true },
    { by: "bakhtiar", name: "Ditulis Rudi", query: "keadaan=writing&penulis=rudi-pangestu", isShared: false },
  ];
  for (const { by, ...filter } of kept) {
    const person = people.find(({ key }) => key === by);
    if (!person) throw new Error(`${by} works here`);
    const sectionIds = person.sections.map((slug) => ids.section(slug));
    const { name, roles } = person;
    const actor = { kind: "person", personId: ids.person(by), name, roles, sectionIds } as const;
    await keepFilter({ actor, ...filter }, tx);
  }
}
