import { expect, test } from "vitest";
import { forgetEnv } from "./env.ts";
import { seal, unseal } from "./seal.ts";

function withSecret(secret: string): void {
  process.env.AUTH_SECRET = secret;
  forgetEnv();
}

test("what was sealed opens for the same purpose, and its text does not show", () => {
  withSecret("a".repeat(32));
  const sealed = seal("kunci rahasia", "push");
  expect(sealed).not.toContain("kunci");
  expect(Buffer.from(sealed, "base64url").toString("utf8")).not.toContain("kunci");
  expect(unseal(sealed, "push")).toBe("kunci rahasia");
  expect(seal("kunci rahasia", "push")).not.toBe(sealed);
});

test("with another purpose, another secret, or a changed letter it does not open", () => {
  withSecret("a".repeat(32));
  const sealed = seal("kunci rahasia", "push");
  expect(unseal(sealed, "mail")).toBeNull();
  expect(unseal(`${sealed.slice(0, -2)}AA`, "push")).toBeNull();
  expect(unseal("", "push")).toBeNull();
  withSecret("b".repeat(32));
  expect(unseal(sealed, "push")).toBeNull();
});
