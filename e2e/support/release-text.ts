import { existsSync, readFileSync } from "node:fs";

const real = "../shared/fixtures/siaran-pers-bimtek-tksk.txt";

/** A release with the faults that releases have, of our own writing. */
const own = `Dinas Perikanan Kabupaten Batang Luar Gelar Bintek Budidaya Patin

Keterangan Gambar : Peserta pelatihan budidaya patin mengikuti praktik di kolam
Wartakota.com - Dinas Perikanan Kabupaten Batang Luar menggelar
pelatihan budidaya ikan patin bagi kelompok pembudidaya dari
dua belas desa. Pelatihan dibuka oleh Kepala Dinas, Selasa (17/11/2026).
Kegiatan ini diikuti delapan puluh peserta yang berasal dari
kelompok tani ikan setempat. Kepala Dinas Rahmad Sudirja
mengatakanDinas Perikanan akan menyalurkan bibit secara bertahap.
“Kami berharap produksi meningkat tahun depan,” ujar Rahmad. (mas)
`;

/** The release of the main job: the real one where it lies beside the project, else our own with its faults. */
export const releaseText = existsSync(real) ? readFileSync(real, "utf8") : own;

/** The title that must come out of it once the offered repairs are accepted, whichever it is. */
export const repairedTitle = (releaseText.split("\n")[0] ?? "").trim().replace("Bintek", "Bimtek");
