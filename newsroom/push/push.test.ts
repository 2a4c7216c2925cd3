import { expect, test } from "vitest";
import { isPushService, outcomeOfAnswer } from "./rules.ts";

test.each([
  "https://fcm.googleapis.com/fcm/send/abc",
  "https://updates.push.services.mozilla.com/wpush/v2/abc",
  "https://web.push.apple.com/abc",
  "https://wns2-par02p.notify.windows.com/w/?token=abc",
])("%s is a push service", (endpoint) => {
  expect(isPushService(endpoint, undefined)).toBe(true);
});

test.each([
  "http://fcm.googleapis.com/fcm/send/abc",
  "https://fcm.googleapis.com:8443/abc",
  "https://user:pass@fcm.googleapis.com/abc",
  "https://fcm.googleapis.com.evil.example/abc",
  "https://evil-notify.windows.com/abc",
  "https://notify.windows.com.evil.example/abc",
  "https://127.0.0.1/abc",
  "https://[::1]/abc",
  "http://169.254.169.254/latest/meta-data",
  "http://127.0.0.1:9000/abc",
  "file:///etc/passwd",
  "not an address",
])("%s is none: the server never asks it", (endpoint) => {
  expect(isPushService(endpoint, undefined)).toBe(false);
});

test("a service on this machine is one only where the environment names it, and only that one", () => {
  const own = "http://127.0.0.1:9000";
  expect(isPushService(`${own}/abc`, own)).toBe(true);
  expect(isPushService("http://127.0.0.1:9001/abc", own)).toBe(false);
  expect(isPushService("http://127.0.0.1:9000@evil.example/abc", own)).toBe(false);
});

test.each([
  [201, "sent"],
  [404, "gone"],
  [410, "gone"],
  [413, "refused"],
  [403, "refused"],
  [302, "refused"],
  [429, "not-now"],
  [503, "not-now"],
] as const)("the answer %i means %s", (status, outcome) => {
  expect(outcomeOfAnswer(status)).toBe(outcome);
});
