import { expect, test } from "vitest";
import { fileKindOf } from "./file-kind.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");

test.each([
  ["\xff\xd8\xff\xe0", "jpeg"],
  ["\x89PNG\r\n\x1a\n", "png"],
  ["RIFF\x10\0\0\0WEBPVP8 ", "webp"],
  ["GIF89a", "gif"],
])("%j begins a picture: %s", (head, kind) => {
  expect(fileKindOf(bytes(head))).toEqual({ ok: true, kind });
});

test.each([
  ["", "empty"],
  ["\0\0\0\x18ftypheic\0\0\0\0mif1", "heic"],
  ["\0\0\0\x18ftypmif1\0\0\0\0heic", "heic"],
  ["\0\0\0\x18ftypavif\0\0\0\0mif1", "avif"],
  ["\0\0\0\x18ftypmp42\0\0\0\0isom", "not-a-picture"],
  ["II*\0\x10\0\0\0CR\x02\0", "raw"],
  ["<?xml version='1.0'?>\n<!-- x -->\n<SVG xmlns='x'>", "svg"],
  ["<!doctype html>", "not-a-picture"],
  ["RIFF\x10\0\0\0WAVEfmt ", "not-a-picture"],
  ["BM\x46\0\0\0", "not-a-picture"],
  ["%PDF-1.7", "not-a-picture"],
])("%j is refused: %s", (head, failure) => {
  expect(fileKindOf(bytes(head))).toEqual({ ok: false, failure });
});
