import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { cleanRelease } from "../clean-release.ts";
import { docxOf, onePixel } from "../testing/docx.ts";
import { sketchOf } from "../testing/sketch.ts";
import { maxTextFileBytes } from "./limits.ts";
import { readFile } from "./read-file.ts";
import type { ReceivedRelease } from "./types.ts";

const utf8 = new TextEncoder();
const text = "Bupati: “jalan desa selesai” — kata warga Seruni, Selasa (17/11).";

async function received(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ReceivedRelease> {
  const reading = await readFile(bytes, name);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.received;
}

function utf16(written: string, little: boolean, mark: boolean): Uint8Array<ArrayBuffer> {
  const codes = [...(mark ? "\ufeff" : ""), ...written].flatMap((each) => each.charCodeAt(0));
  return Uint8Array.from(
    codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}

test.each([
  ["UTF-8", utf8.encode(text)],
  ["UTF-8 with a mark", utf8.encode(`\ufeff${text}`)],
  ["UTF-16, little end first", utf16(text, true, true)],
  ["UTF-16, big end first", utf16(text, false, true)],
  ["UTF-16 without a mark", utf16(text, true, false)],
  ["UTF-16, big end first, without a mark", utf16(text, false, false)],
])("a text file in %s is read as it was written", async (_name, bytes) => {
  expect(await received(bytes, "rilis.txt")).toMatchObject({
    kind: "text-file",
    text,
    fileName: "rilis.txt",
  });
});

test("a text file of Windows keeps its quotation marks and dashes", async () => {
  const bytes = Uint8Array.from([...utf8.encode("Kata "), 0x93, ...utf8.encode("jalan"), 0x94, 0x20, 0x97]);
  expect((await received(bytes, "RILIS.TXT")).text).toBe("Kata “jalan” —");
});

test("a page in another encoding is read as it says", async () => {
  const page = `<html><head><meta charset="windows-1252"></head><body><p>Kata \u0093jalan\u0094</p></body></html>`;
  const bytes = Uint8Array.from(page, (each) => each.charCodeAt(0));
  expect((await received(bytes, "rilis.html")).text.trim()).toBe("Kata “jalan”");
});

test("a Word file comes with its heading, bold words and pictures, and its text is kept", async () => {
  const file = docxOf(["# Bupati Buka Jalan Baru", "SERUNI – Warga **Seruni** menyambut jalan baru itu."], {
    picture: true,
  });
  const release = await received(file, "Rilis Bupati.docx");
  expect(release).toMatchObject({ kind: "docx-file", fileName: "Rilis Bupati.docx", others: [] });
  expect(release.pictures).toEqual([{ name: "image1.png", bytes: onePixel }]);
  expect(release.text).toContain("Warga Seruni menyambut");
  const { parts, changes } = cleanRelease(release.input);
  expect(parts).toMatchObject({ title: "Bupati Buka Jalan Baru", place: "SERUNI" });
  expect(sketchOf(parts.body)).toEqual(["p: Warga **Seruni** menyambut jalan baru itu."]);
  expect(changes.map(({ reason }) => reason)).not.toContain("foreign-picture");
});

const mail = [
  "From: Humas Kabupaten <humas@uji.example>",
  "To: redaksi@uji.example",
  "Subject: =?utf-8?B?U0lBUkFOIFBFUlM6IEJ1cGF0aSBCdWthIEphbGFu?=",
  "Date: Tue, 17 Nov 2026 09:12:00 +0700",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="luar"',
  "",
  "--luar",
  'Content-Type: multipart/alternative; boundary="dalam"',
  "",
  "--dalam",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "SERUNI =E2=80=93 Warga menyambut jalan baru yang dibuka =",
  "Bupati pada Selasa pagi.",
  "--dalam--",
  "--luar",
  'Content-Type: image/png; name="foto.png"',
  'Content-Disposition: attachment; filename="foto.png"',
  "Content-Transfer-Encoding: base64",
  "",
  btoa(String.fromCharCode(...onePixel)),
  "--luar",
  'Content-Type: application/pdf; name="undangan.pdf"',
  'Content-Disposition: attachment; filename="undangan.pdf"',
  "Content-Transfer-Encoding: base64",
  "",
  btoa("%PDF-1.4"),
  "--luar",
  'Content-Type: text/plain; name="rilis.txt"',
  'Content-Disposition: attachment; filename="rilis.txt"',
  "",
  "Isi lampiran",
  "--luar--",
].join("\r\n");

test("a mail gives its text, its subject, its pictures, and names what else is attached", async () => {
  const release = await received(utf8.encode(mail), "pesan.eml");
  expect(release).toMatchObject({ kind: "mail-file", subject: "SIARAN PERS: Bupati Buka Jalan" });
  expect(release.text).toContain("Dari: Humas Kabupaten <humas@uji.example>");
  expect(release.text).toContain("Lampiran: foto.png, undangan.pdf, rilis.txt");
  expect(release.pictures.map(({ name }) => name)).toEqual(["foto.png"]);
  expect(release.readable.map(({ name }) => name)).toEqual(["rilis.txt"]);
  expect(release.others).toEqual(["undangan.pdf"]);
  const { parts } = cleanRelease(release.input);
  expect(parts.place).toBe("SERUNI");
  expect(sketchOf(parts.body)).toEqual([
    "p: Warga menyambut jalan baru yang dibuka Bupati pada Selasa pagi.",
  ]);
});

const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
test.each([
  ["an old Word file", ole, "rilis.doc", "old-word"],
  ["a Word file with a password", ole, "rilis.docx", "locked"],
  ["a PDF file, whatever its name", utf8.encode("%PDF-1.7\n…"), "rilis.txt", "pdf"],
  ["rich text", utf8.encode("{\\rtf1\\ansi Rilis}"), "rilis.rtf", "rtf"],
  [
    "a file of LibreOffice",
    zipSync({
      mimetype: utf8.encode("application/vnd.oasis.opendocument.text"),
      "content.xml": utf8.encode("<a/>"),
    }),
    "rilis.odt",
    "odt",
  ],
  ["a spreadsheet", zipSync({ "xl/workbook.xml": utf8.encode("<a/>") }), "data.xlsx", "spreadsheet"],
  ["slides", zipSync({ "ppt/presentation.xml": utf8.encode("<a/>") }), "paparan.pptx", "slides"],
  ["an archive", zipSync({ "foto.jpg": utf8.encode("x") }), "semua.zip", "archive"],
  ["a picture", onePixel, "foto.png", "picture"],
  ["a film", Uint8Array.from([0, 0, 0, 24, 102, 116, 121, 112]), "video.mp4", "unknown"],
  ["an empty file", new Uint8Array(), "kosong.txt", "empty"],
  ["a file of spaces", utf8.encode(" \n \n"), "kosong.txt", "empty"],
  ["a Word file that breaks off", docxOf(["Satu paragraf."]).subarray(0, 300), "rilis.docx", "broken"],
  [
    "a Word file of other XML",
    docxOf([], { parts: { "word/document.xml": utf8.encode("<w:document><w:body") } }),
    "rilis.docx",
    "broken",
  ],
] as const)("%s is refused, and it is said why", async (_name, bytes, name, reason) => {
  expect(await readFile(Uint8Array.from(bytes), name)).toMatchObject({ ok: false, reason });
});

test("a text file has a largest size", async () => {
  const bytes = new Uint8Array(maxTextFileBytes + 1).fill(97);
  expect(await readFile(bytes, "besar.txt")).toEqual({ ok: false, reason: "too-large", limitMegabytes: 12 });
});

test("a Word file that unpacks to more than it may is stopped while it is unpacked", async () => {
  const zeros = new Uint8Array(34_000_000);
  const bomb = docxOf(["Rilis."], { parts: { "word/footnotes.xml": [zeros, { level: 1 }] } });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await readFile(bomb, "bom.docx")).toEqual({ ok: false, reason: "bomb" });
}, 60_000);

test("parts that the desk has no use for are never unpacked", async () => {
  const file = docxOf(["SERUNI – Warga datang."], {
    parts: { "word/embeddings/besar.bin": [new Uint8Array(105_000_000), { level: 1 }] },
  });
  expect((await received(file, "rilis.docx")).text).toContain("Warga datang.");
}, 60_000);

test("no bytes at all break the reader", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom("a.docx", "a.eml", "a.txt", "a.html", "a"),
      fc.constantFrom("", "PK\u0003\u0004", "From: a\r\n", "%PDF-"),
      async (bytes, name, head) => {
        const whole = Uint8Array.from([...Array.from(head, (each) => each.charCodeAt(0)), ...bytes]);
        expect(typeof (await readFile(whole, name)).ok).toBe("boolean");
      },
    ),
    { numRuns: 300 },
  );
});
