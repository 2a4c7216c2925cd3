import { describe, expect, test } from "vitest";
import { cleanRelease } from "../clean-release.ts";
import { datelineOf } from "./dateline.ts";

describe("a dateline", () => {
  test.each([
    ["JAMBI – Warga", "JAMBI"],
    ["JAMBI - Warga", "JAMBI"],
    ["JAMBI (media) - Warga", "JAMBI"],
    ["JAMBI, Media.com - Warga", "JAMBI"],
    ["Media.com - Warga", ""],
    ["Media.co.id, JAMBI — Warga", "JAMBI"],
    ["MUARO JAMBI-- Warga", "MUARO JAMBI"],
    ["Kuala Tungkal, 21 November 2023 – Warga", "Kuala Tungkal"],
    ["Sengeti, Kabarpos | Warga", "Sengeti"],
    ["JAMBI, Rabu (22/11) – “Kami", "JAMBI"],
    ["Sungai Penuh – Warga", "Sungai Penuh"],
  ])("%s has the place %j", (text, place) => {
    expect(datelineOf(text)?.place).toBe(place);
  });

  test.each([
    "Gubernur Jambi – Warga",
    "Bupati dan warga – semuanya hadir",
    "Acara berlangsung 21 - 22 November",
    "Warga Batang Hari-Sarolangun hadir",
    "– Warga",
    "JAMBI – ",
    "Masa Bakti Pengurus Daerah Tahun 2025 – 2029",
    "anak-anak - dan orang tua",
  ])("%s has none", (text) => {
    expect(datelineOf(text)).toBeNull();
  });
});

describe("the code at the end", () => {
  const codeOf = (end: string, knownCodes: string[] = []) =>
    cleanRelease(
      { text: `Warga menanam pohon di tepi sungai bersama para siswa sekolah${end}` },
      { knownCodes },
    ).parts.code;

  test.each([
    [". (mas)", "mas"],
    [" (mas/rud)", "mas/rud"],
    [". (Mas/Rud)", "mas/rud"],
    [". (*)", "*"],
    [". (***)", "***"],
    [" (adv)", "adv"],
    [" (ADV)", "adv"],
    [".(mas)***", "mas"],
    [".\n(mas, rud)", "mas,rud"],
  ])("%j is %s", (end, code) => {
    expect(codeOf(end)).toBe(code);
  });

  test.each([" (dua)", " (PPKS)", " (TKSK).", " (bersama warga)", " (2024)"])("%j is none", (end) => {
    expect(codeOf(end)).toBe("");
  });

  test("in capitals is found where the newsroom knows it", () => {
    expect(codeOf(" (MAS)")).toBe("");
    expect(codeOf(" (MAS)", ["mas"])).toBe("mas");
  });
});

test("the picture's text and credit are found under their usual names", () => {
  const partsOf = (line: string) =>
    cleanRelease({ text: `Warga Menanam Pohon\n\n${line}\n\nWarga menanam pohon di tepi sungai.\n` }).parts;
  for (const label of [
    "Keterangan Gambar :",
    "Keterangan Foto:",
    "Ket. Foto:",
    "Ket Foto :",
    "Foto:",
    "Teks foto:",
    "KETERANGAN FOTO -",
  ]) {
    expect(partsOf(`${label} Warga di tepi sungai`).caption).toBe("Warga di tepi sungai");
  }
  expect(partsOf("(Foto: Rudi Hartono)").credit).toBe("Rudi Hartono");
  expect(partsOf("Foto: Humas Pemkab").credit).toBe("Humas Pemkab");
  expect(partsOf("(Dok. Istimewa)").credit).toBe("Istimewa");
});
