import { describe, expect, test } from "vitest";
import { cleanRelease } from "../clean-release.ts";

/** What is offered for one sentence, as `before → after`. */
function offersFor(sentence: string): string[] {
  return cleanRelease({ text: `Pada hari itu ${sentence} bersama para warga desa.` })
    .changes.filter((change) => change.kind === "repair")
    .map((change) => `${change.before} → ${change.after}`);
}

describe("is offered", () => {
  test.each([
    ["Budi mengatakanDinas hadir", "mengatakanDinas → mengatakan Dinas"],
    ["GubernurJambi hadir", "GubernurJambi → Gubernur Jambi"],
    ["para TKSKdan camat", "TKSKdan → TKSK dan"],
    ["sejak tahun2023 ada", "tahun2023 → tahun 2023"],
    ["upaya untukmeningkatkan layanan", "untukmeningkatkan → untuk meningkatkan"],
    ["kegiatanyang baik", "kegiatanyang → kegiatan yang"],
    ["warga,petani hadir", "warga,petani → warga, petani"],
    ["selesai digelar.Warga pulang", "digelar.Warga → digelar. Warga"],
    ["Dinas Sosial(Dinsos) hadir", "Sosial(Dinsos) → Sosial (Dinsos)"],
    ["Dinas (Dinsos)hadir lagi", "(Dinsos)hadir → (Dinsos) hadir"],
    ["warga , petani", "warga , → warga,"],
    ["warga ( petani) hadir", "( petani) → (petani)"],
    ["warga yang yang hadir", "yang yang → yang"],
    ["hadir dirumah dinas", "dirumah → di rumah"],
    ["hadir Diatas panggung", "Diatas → Di atas"],
    ["pergi kesekolah baru", "kesekolah → ke sekolah"],
    ["acara di buka camat", "di buka → dibuka"],
    ["punya aktifitas baru", "aktifitas → aktivitas"],
    ["Walikota hadir", "Walikota → Wali kota"],
    ["warga se Provinsi Jambi", "se Provinsi → se-Provinsi"],
    ["kata dia “kami hadir", "desa. → desa.”"],
  ])("%s: %s", (sentence, offer) => {
    expect(offersFor(sentence)).toEqual([offer]);
  });
});

describe("is left alone", () => {
  test.each([
    "WhatsApp, YouTube, TikTok dan eKTP",
    "program PPKS, BUMDes dan KemenPUPR",
    "hati hati dan anak-anak",
    "pelan pelan sekali",
    "pukul 09.00 dan Rp1.500,00",
    "laman www.contoh.id/berita,terbaru dan info@contoh.id",
    "#JambiMantap @humasJambi",
    "dr. H. Arif, S.Sos., M.Si.",
    "daripada padahal kepadanya akankah inilah",
    "dibuka dikata kedua kelima keluar kebawa",
    "S.Sos dan a.n. Bupati",
    "“kami” dan “kita”",
    '"kami" dan "kita"',
  ])("%s", (sentence) => {
    expect(offersFor(sentence)).toEqual([]);
  });
});
