import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { readerRequests } from "#db/schema/corrections.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publishCorrection } from "#newsroom/corrections/commands/publish-correction.ts";
import { sendRequest } from "#newsroom/corrections/commands/send-request.ts";
import { settleRequest, takeRequest } from "#newsroom/corrections/commands/step-request.ts";
import type { CorrectionText, RequestForm } from "#newsroom/corrections/types.ts";
import { actorOf } from "./actor-of.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";

/**
 * What the demo newspaper put right and what its readers ask: two corrections, and four requests, one of them
 * overdue and one refused. By the real commands.
 */
export async function correctStories(tx: Transaction, ids: NewsroomIds): Promise<void> {
  const editor = actorOf("bakhtiar", ids);
  const correct = (key: string, text: CorrectionText, request: { requestId: string } | null = null) =>
    publishCorrection(
      {
        actor: editor,
        storyId: ids.story(key),
        seenCorrections: 0,
        text,
        request: request ? { ...request, expectedVersion: 1 } : null,
      },
      tx,
    );
  await correct("jalan-lingkar", {
    kind: "erratum",
    wrong: "Ruas jalan lingkar itu sepanjang 4,6 kilometer.",
    right: "Ruas Jalan Lingkar Sengeti sepanjang 6,4 kilometer.",
    apology: false,
  });
  const named = await ask(tx, ids.story("air-bersih-bangko"), {
    kind: "right-of-correction",
    name: "Darwis Tambunan",
    contact: "darwis.tambunan@contoh.example",
    wrong: "Jabatan saya ditulis kepala perusahaan air minum. Saya petugas teknik.",
    asked: "Mohon jabatannya dibetulkan.",
  });
  await correct(
    "air-bersih-bangko",
    {
      kind: "correction",
      wrong: "Darwis Tambunan, kepala perusahaan air minum daerah.",
      right: "Darwis Tambunan adalah petugas teknik di perusahaan air minum daerah.",
      apology: true,
    },
    { requestId: named },
  );
  await ask(tx, ids.story("sidang-lahan"), {
    kind: "complaint",
    name: "Marlina Yusuf",
    contact: "0812 0000 4417",
    wrong: "Luas kebun tertulis 47 hektare, padahal dalam gugatan 74 hektare.",
    asked: "Mohon diperiksa. Salinan gugatannya dapat saya kirim.",
  });
  const late = await ask(tx, ids.story("karhutla-kumpeh"), {
    kind: "right-of-reply",
    name: "Kelompok Tani Sekat Bersama",
    contact: "sekat.bersama@contoh.example",
    wrong: "Berita menyebut dua sekat kanal bocor tanpa keterangan dari kelompok kami yang merawatnya.",
    asked:
      "Kami meminta hak jawab: kedua sekat itu sudah kami perbaiki sebelum kebakaran, dan berita acaranya siap kami serahkan.",
  });
  await tx
    .update(readerRequests)
    .set({ receivedAt: sql`now() - interval '53 hours'`, dueAt: sql`now() - interval '5 hours'` })
    .where(eq(readerRequests.id, late));
  await takeRequest({ actor: editor, requestId: late, expectedVersion: 1 }, tx);
  const refused = await ask(tx, ids.story("apbd-pengesahan"), {
    kind: "complaint",
    name: "Pembaca di Telanaipura",
    contact: "warga.telanaipura@contoh.example",
    wrong: "Nilai belanja pegawai menurut saya terlalu besar.",
    asked: "Hapus berita ini.",
  });
  await settleRequest(
    {
      actor: editor,
      requestId: refused,
      expectedVersion: 1,
      verb: "refuse",
      reason: "Angkanya sesuai dokumen yang disahkan, dan berita tidak dicabut karena tidak disukai.",
    },
    tx,
  );
}

async function ask(tx: Transaction, storyId: string, form: Omit<RequestForm, "story">): Promise<string> {
  const [story] = await tx
    .select({ section: publicStories.sectionSlug, slug: publicStories.slug })
    .from(publicStories)
    .where(eq(publicStories.storyId, storyId));
  const sent = await sendRequest({ ...form, story: `/${story?.section}/${story?.slug}` }, tx);
  if ("problems" in sent) throw new Error(`the demo asks about a story that is not public: ${storyId}`);
  const [row] = await tx
    .select({ id: readerRequests.id })
    .from(readerRequests)
    .where(eq(readerRequests.receipt, sent.receipt));
  if (!row) throw new Error("a request of the demo was not kept");
  return row.id;
}
