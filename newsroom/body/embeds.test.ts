import { expect, test } from "vitest";
import { embedAddress, isEmbedId, parseEmbedAddress } from "./embeds.ts";

test.each<[string, string, string]>([
  ["https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3", "youtube", "dQw4w9WgXcQ"],
  ["https://youtu.be/dQw4w9WgXcQ?si=x", "youtube", "dQw4w9WgXcQ"],
  ["https://m.youtube.com/shorts/dQw4w9WgXcQ", "youtube", "dQw4w9WgXcQ"],
  ["https://www.instagram.com/p/CxYz_12-ab/?igsh=1", "instagram", "p/CxYz_12-ab"],
  ["https://www.instagram.com/pemkotjambi/reel/CxYz_12-ab/", "instagram", "reel/CxYz_12-ab"],
  [
    "https://www.tiktok.com/@pemkot.jambi/video/7301234567890123456",
    "tiktok",
    "@pemkot.jambi/video/7301234567890123456",
  ],
  ["https://twitter.com/jambi/status/1712345678901234567?s=20", "x", "1712345678901234567"],
  ["https://www.facebook.com/pemkot.jambi/posts/pfbid0abc123", "facebook", "pemkot.jambi/posts/pfbid0abc123"],
  ["https://www.facebook.com/watch/?v=1234567890", "facebook", "1234567890"],
  ["https://www.facebook.com/reel/1234567890", "facebook", "reel/1234567890"],
])("%s is a post of %s", (address, provider, id) => {
  expect(parseEmbedAddress(address)).toEqual({ provider, id });
});

test.each([
  "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
  "https://youtube.com/",
  "https://x.com/jambi",
  "javascript:alert(1)",
  "https://www.youtube.com/watch?v=%22%3E%3Cscript%3E",
  "bukan alamat",
])("%s is none", (address) => {
  expect(parseEmbedAddress(address)).toBeNull();
});

test("an id that is taken leads back to itself", () => {
  for (const [provider, id] of [
    ["youtube", "dQw4w9WgXcQ"],
    ["instagram", "p/CxYz_12-ab"],
    ["tiktok", "@a.b/video/12345"],
    ["x", "123"],
    ["facebook", "a.b/videos/12345"],
  ] as const) {
    expect(isEmbedId(provider, id)).toBe(true);
    expect(parseEmbedAddress(embedAddress(provider, id))).toEqual({ provider, id });
  }
});
