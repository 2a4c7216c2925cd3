import { expect, test } from "vitest";
import { type SavingFacts, savingState, wouldLoseText } from "./saving-state.ts";

const facts: SavingFacts = {
  device: "kept",
  connection: "connected",
  stored: true,
  ownWaiting: true,
  storedAt: "2026-11-24T07:05:00.000Z",
  storeFailed: false,
  slow: false,
  barrier: null,
  access: "write",
  state: "draft",
};

const cases: [string, Partial<SavingFacts>, ReturnType<typeof savingState>["kind"]][] = [
  ["everything acknowledged", {}, "stored"],
  ["typed since the last acknowledgement", { stored: false }, "saving"],
  ["typed, not even on the device yet", { stored: false, device: "writing" }, "saving"],
  ["offline with everything in the journal", { stored: false, connection: "offline" }, "offline"],
  ["offline and nothing typed since the acknowledgement", { connection: "offline" }, "stored"],
  ["the server is away, the network is there", { stored: false, connection: "connecting" }, "device"],
  ["the server is silent and the device has it", { stored: false, slow: true }, "device"],
  ["the server is silent and nothing has it", { stored: false, slow: true, device: "writing" }, "saving"],
  [
    "the server is silent about others' words",
    { stored: false, slow: true, access: "read", ownWaiting: false },
    "reading",
  ],
  ["the database refused", { stored: false, storeFailed: true }, "server-failed"],
  [
    "the database refused and the device keeps nothing",
    { stored: false, storeFailed: true, device: "unavailable" },
    "nowhere",
  ],
  [
    "offline and the device keeps nothing",
    { stored: false, connection: "offline", device: "unavailable" },
    "nowhere",
  ],
  ["the session ended", { stored: false, barrier: "signed-out" }, "barred"],
  [
    "the session ended and the device keeps nothing",
    { stored: false, barrier: "signed-out", device: "unavailable" },
    "nowhere",
  ],
  ["may only read, nothing of one's own waits", { access: "read" }, "reading"],
  ["may only read while others write", { access: "read", stored: false, ownWaiting: false }, "reading"],
  ["may only read by now, but words wait on the device", { access: "read", stored: false }, "held-back"],
  [
    "the page has just begun",
    { device: "opening", storedAt: null, stored: false, connection: "connecting" },
    "opening",
  ],
];

test.each(cases)("%s: %o is shown as %s", (_name, change, kind) => {
  expect(savingState({ ...facts, ...change }).kind).toBe(kind);
});

test("“stored” and “on this device” are never shown without their acknowledgement", () => {
  for (const device of ["opening", "writing", "kept", "unavailable"] as const)
    for (const connection of ["offline", "connecting", "connected"] as const)
      for (const storeFailed of [true, false])
        for (const access of ["write", "read"] as const)
          for (const barrier of [null, "signed-out", "no-access"] as const) {
            const state = savingState({
              ...facts,
              device,
              connection,
              storeFailed,
              access,
              barrier,
              stored: false,
            });
            expect(["stored", "reading"]).not.toContain(state.kind);
            if (["device", "offline", "server-failed", "barred", "held-back"].includes(state.kind)) {
              expect(device).toBe("kept");
            }
          }
});

test("the browser warns at closing only when something is neither on the device nor on the server", () => {
  expect(wouldLoseText({ ...facts, device: "unavailable" })).toBe(false);
  expect(wouldLoseText({ ...facts, stored: false })).toBe(false);
  expect(wouldLoseText({ ...facts, stored: false, device: "writing" })).toBe(true);
  expect(wouldLoseText({ ...facts, stored: false, device: "unavailable" })).toBe(true);
});
