import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { assignments } from "#db/schema/assignments.ts";
import { answerAssignment } from "#newsroom/assignments/commands/answer-assignment.ts";
import { giveAssignment } from "#newsroom/assignments/commands/give-assignment.ts";
import { pitchStory } from "#newsroom/assignments/commands/pitch-story.ts";
import { actorOf } from "./actor-of.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";
import type { PersonKey } from "./people.ts";

const hourInMs = 3_600_000;

/** What the demo newsroom plans: two pitches that wait, three assignments, one of them late. By the real commands. */
export async function planStories(tx: Transaction, ids: NewsroomIds): Promise<void> {
  const as = (key: PersonKey) => actorOf(key, ids);
  const inHours = (hours: number) => new Date(Date.now() + hours * hourInMs);
  const daerah = ids.section("daerah");
  await pitchStory(
    {
      actor: as("zulfikar"),
      subject: {
        title: "Perajin anyaman pandan kewalahan pesanan menjelang akhir tahun",
        sectionId: daerah,
        place: "Pemayung",
      },
      why: "Pesanan naik tiga kali lipat sejak September, tetapi bahan bakunya makin jauh dicari. Tiga perajin bersedia diwawancara dan difoto di rumahnya.",
      happensAt: null,
    },
    tx,
  );
  await pitchStory(
    {
      actor: as("lisa"),
      subject: {
        title: "Sumur warga dua RT keruh sejak pelebaran jalan",
        sectionId: daerah,
        place: "Muara Tembesi",
      },
      why: "Dua puluh tiga rumah membeli air galon sejak tiga pekan lalu. Ketua RT punya surat pengaduan dan tanda terimanya.",
      happensAt: inHours(20),
    },
    tx,
  );
  const market = await giveAssignment(
    {
      actor: as("bakhtiar"),
      subject: {
        title: "Pasar pagi pindah ke terminal lama: suara pedagang",
        sectionId: daerah,
        place: "Muara Bulian",
      },
      terms: {
        personIds: [ids.person("rudi"), ids.person("lisa")],
        deadlineAt: inHours(5),
        happensAt: inHours(2),
        brief:
          "Temui paling sedikit dua pedagang dan kepala pasar. Tanyakan ganti rugi dan jadwal pindah. Foto lapak lama dan baru, mendatar.",
      },
    },
    tx,
  );
  await answerAssignment({ actor: as("rudi"), storyId: market.storyId, answer: "accepted", reason: "" }, tx);
  await giveAssignment(
    {
      actor: as("bakhtiar"),
      subject: {
        title: "Uji coba perahu penyeberangan baru di Sungai Batanghari",
        sectionId: daerah,
        place: "Mersam",
      },
      terms: {
        personIds: [ids.person("lisa")],
        deadlineAt: inHours(30),
        happensAt: inHours(26),
        brief: "Ikut satu penyeberangan. Catat tarif, jam operasi, dan berapa penumpang yang muat.",
      },
    },
    tx,
  );
  const late = await giveAssignment(
    {
      actor: as("bakhtiar"),
      subject: {
        title: "Data terbaru rumah rusak akibat angin kencang",
        sectionId: daerah,
        place: "Bajubang",
      },
      terms: {
        personIds: [ids.person("rudi")],
        deadlineAt: inHours(1),
        happensAt: null,
        brief: "Minta angka per desa dari BPBD dan cocokkan dengan dua kepala desa.",
      },
    },
    tx,
  );
  await tx
    .update(assignments)
    .set({ deadlineAt: sql`now() - interval '2 hours'` })
    .where(eq(assignments.storyId, late.storyId));
}
