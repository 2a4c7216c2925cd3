import { SignJWT } from "jose";
import { expect, test } from "vitest";
import { issueTicket, verifyTicket } from "./ticket.ts";

const secret = "s".repeat(32);
const claims = { storyId: "s", personId: "p", sessionId: "e", name: "Sari", generation: "g" };
const now = new Date("2026-11-24T00:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test("a ticket tells who holds it for sixty seconds", async () => {
  const ticket = await issueTicket(secret, claims, now);
  expect(await verifyTicket(secret, ticket, later(59))).toEqual(claims);
  expect(await verifyTicket(secret, ticket, later(61))).toBeNull();
});

test("a ticket of another secret, a changed one and none are refused", async () => {
  const ticket = await issueTicket(secret, claims, now);
  const [header, , signature] = ticket.split(".");
  const other = Buffer.from(JSON.stringify({ ...claims, personId: "x" })).toString("base64url");
  expect(await verifyTicket("t".repeat(32), ticket, now)).toBeNull();
  expect(await verifyTicket(secret, `${header}.${other}.${signature}`, now)).toBeNull();
  expect(await verifyTicket(secret, "", now)).toBeNull();
});

test("a token that the same secret signed for something else is no ticket", async () => {
  const key = new TextEncoder().encode(secret);
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256" })
    .setAudience("redaksi-collaboration")
    .setIssuedAt(now)
    .setExpirationTime("1m")
    .sign(key);
  expect(await verifyTicket(secret, token, now)).toBeNull();
});
