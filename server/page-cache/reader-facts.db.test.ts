import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { readReaderFacts } from "./reader-facts.ts";

const current = useTestDatabase();

test("without publications nothing is withdrawn and nothing is due", async () => {
  expect(await readReaderFacts(current().db)).toEqual({
    withdrawnPaths: new Set(),
    nextScheduledAt: null,
    liveChanges: new Map(),
  });
});

test("withdrawn addresses, old and new, and the earliest time at which a story becomes visible", async () => {
  const facts = await current()
    .db.transaction(async (tx) => {
      // The facts depend on publications alone, so what those point to is left out of this transaction.
      await tx.execute(sql`set local session_replication_role = replica`);
      const section = "00000000-0000-7000-8000-000000000001";
      await tx.execute(
        sql`insert into sections (id, slug, name) values (${section}, 'ekonomi', 'Ekonomi') on conflict do nothing`,
      );
      const publish = (
        id: number,
        slug: string,
        visible: string,
        embargo: string | null,
        withdrawn: boolean,
      ) =>
        tx.execute(sql`
          insert into publications (story_id, revision_id, section_id, slug, visible_at, embargo_until,
                                    withdrawn_at, withdrawal_ground, withdrawal_note)
          values (${`00000000-0000-7000-8000-00000000010${id}`}, ${`00000000-0000-7000-8000-00000000020${id}`},
                  ${section}, ${slug}, now() + ${visible}::interval, now() + ${embargo}::interval,
                  ${withdrawn ? sql`now()` : null}, ${withdrawn ? "sara" : null}, ${withdrawn ? "keliru" : null})`);
      await publish(1, "lama", "-1 day", null, false);
      await publish(2, "dicabut", "-1 day", null, true);
      await publish(3, "esok", "1 hour", null, false);
      await publish(4, "embargo", "-1 hour", "10 minutes", false);
      await publish(5, "embargo-panjang", "5 minutes", "3 hours", false);
      await publish(6, "dicabut-sebelum-tayang", "1 minute", null, true);
      await tx.execute(
        sql`insert into redirects (path, story_id) values ('/daerah/dulu', '00000000-0000-7000-8000-000000000102'),
          ('/ekonomi/lama', '00000000-0000-7000-8000-000000000102')`,
      );
      const found = await readReaderFacts(tx);
      const undo: { found: typeof found } & Error = Object.assign(new Error("undo"), { found });
      throw undo;
    })
    .catch((failure: unknown) => {
      if (failure instanceof Error && "found" in failure) return failure.found;
      throw failure;
    });
  expect(facts).toMatchObject({
    withdrawnPaths: new Set(["/ekonomi/dicabut", "/ekonomi/dicabut-sebelum-tayang", "/daerah/dulu"]),
    nextScheduledAt: expect.closeTo(Date.now() + 600_000, -4),
  });
});
