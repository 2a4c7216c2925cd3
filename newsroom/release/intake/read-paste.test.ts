import { expect, test } from "vitest";
import { titleOfSubject } from "../mail-marks.ts";
import { kindOfPaste, readPaste } from "./read-paste.ts";

test.each([
  ["whatsapp", "[14/11/26, 09.31.22] Humas: Mohon dimuat", ""],
  ["whatsapp", "14/11/26 09.31 - Humas Kab: Mohon dimuat", ""],
  ["whatsapp", "[09.31, 14/11/2026] Humas: Mohon dimuat", ""],
  [
    "mail",
    "Dari: Humas <humas@uji.example>\nKepada: redaksi@uji.example\nPerihal: Rilis\n\nYth. Redaksi",
    "",
  ],
  [
    "mail",
    "---------- Forwarded message ---------\nFrom: Humas <h@uji.example>\nDate: Tue\nSubject: Rilis\n\nTeks",
    "",
  ],
  ["word", "Rilis", '<p class=MsoNormal style="mso-margin-top-alt:auto">Rilis</p>'],
  ["google-docs", "Rilis", '<b id="docs-internal-guid-1"><p>Rilis</p></b>'],
  ["web", "Rilis", "<p>Rilis</p>"],
  ["pdf", "Rilis halaman satu\n\fRilis halaman dua", ""],
  ["pdf", "Rilis satu\nHalaman 1 dari 2\nRilis dua", ""],
  ["text", "Bupati membuka jalan baru pada pukul 09.31 di Seruni.", ""],
] as const)("a paste is known as %s", (kind, text, html) => {
  expect(kindOfPaste({ text, html })).toBe(kind);
});

test("a paste of HTML alone is kept as the words in it", () => {
  const paste = readPaste({ text: "", html: "<p>Bupati <b>membuka</b> jalan</p>" });
  expect(paste.text.trim()).toBe("Bupati membuka jalan");
  expect(paste.input).toEqual({ html: "<p>Bupati <b>membuka</b> jalan</p>" });
});

test("the subject of a pasted mail is known, and a title without what stands before it", () => {
  const { subject } = readPaste({
    text: "Dari: Humas\nKepada: redaksi\nPerihal: Fwd: SIARAN PERS: Bupati Buka Jalan\n\nTeks.",
    html: "",
  });
  expect(subject).toBe("Fwd: SIARAN PERS: Bupati Buka Jalan");
  expect(titleOfSubject(subject)).toBe("Bupati Buka Jalan");
  expect(titleOfSubject("Re: Bls: Rilis - Panen Raya")).toBe("Panen Raya");
  expect(titleOfSubject("Rilisan buku baru")).toBe("Rilisan buku baru");
});
