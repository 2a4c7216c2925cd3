import type { Transaction } from "#db/client.ts";
import { fixedPages, fixedPageVersions } from "#db/schema/pages.ts";
import { newId } from "#lib/new-id.ts";
import type { PageContent } from "#newsroom/pages/types.ts";
import { bulletList, paragraphs, subhead } from "./body.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";

const sendingReleases: PageContent = {
  title: "Kirim rilis dan kabar",
  lead: "Cara mengirim siaran pers, foto, dan kabar dari kampung Anda supaya cepat kami periksa.",
  body: {
    type: "doc",
    content: [
      ...paragraphs(
        "Setiap rilis kami baca. Yang memuat keterangan lengkap lebih cepat terbit, karena tidak perlu kami telepon balik untuk hal yang sama.",
      ),
      subhead("Yang perlu ada"),
      bulletList(
        "Apa yang terjadi, di mana, kapan, dan siapa yang dapat kami hubungi.",
        "Foto ukuran asli, berikut siapa yang tampak di dalamnya dan siapa pemotretnya.",
        "Angka beserta sumbernya.",
      ),
      subhead("Yang tidak kami minta"),
      ...paragraphs(
        "Menerbitkan rilis tidak dipungut biaya, dan wartawan kami tidak menerima imbalan. Isi berbayar selalu berlabel Advertorial dan diurus bagian usaha, bukan redaksi.",
      ),
    ],
  },
};

/** A page of the newsroom's own, out for some weeks. The pages of every newsroom say what they say by default. */
export async function fillPages(tx: Transaction, ids: NewsroomIds, now: Date): Promise<void> {
  const id = newId();
  const publishedAt = new Date(now.getTime() - 40 * 24 * 3_600_000);
  await tx.insert(fixedPages).values({
    id,
    slug: "kirim-rilis",
    shelf: "about",
    liveNumber: 1,
    version: 2,
    createdAt: publishedAt,
  });
  await tx.insert(fixedPageVersions).values({
    pageId: id,
    number: 1,
    content: sendingReleases,
    publishedAt,
    publishedById: ids.person("yulia"),
  });
}
