import { expect, it } from "vitest";
import { ownPath } from "./own-path.ts";

it.each(["/desk", "/desk/board?keadaan=review", "/desk/stories/1#isi"])("keeps %s", (path) => {
  expect(ownPath(path, "/desk")).toBe(path);
});

it.each([
  undefined,
  "",
  "desk",
  "https://jahat.example/",
  "//jahat.example",
  "/\\jahat.example",
  "\\\\jahat.example",
  "/\t/jahat.example",
  "javascript:alert(1)",
  "/\u0000/desk",
  `/${"a".repeat(3_000)}`,
])("leads home instead of to %j", (address) => {
  expect(ownPath(address, "/desk")).toBe("/desk");
});

it("takes dots out of a path before it is used", () => {
  expect(ownPath("/desk/../masuk", "/desk")).toBe("/masuk");
});
