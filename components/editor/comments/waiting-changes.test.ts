import { describe, expect, it } from "vitest";
import type { Thread } from "#newsroom/comments/types.ts";
import { withWaiting } from "./waiting-changes.ts";

const person = { id: "p", name: "Masrul" };
const words = { storyId: "s", mentions: [] };
const known: Thread = {
  id: "t",
  place: null,
  resolved: { by: "Retno", at: "2026-01-01T00:00:00.000Z" },
  said: [
    {
      id: "c",
      authorId: "q",
      author: "Retno",
      body: "Cek",
      at: "2026-01-01T00:00:00.000Z",
      edited: false,
      deleted: false,
      mentions: [],
    },
  ],
};

describe("what waits on the device", () => {
  it("stands in its thread, said to be waiting, and opens it again", () => {
    const [thread] = withWaiting(
      [known],
      [{ kind: "reply", threadId: "t", commentId: "d", body: "Sudah", ...words }],
      person,
    );
    expect(thread?.resolved).toBeNull();
    expect(thread?.said.map(({ body, waiting }) => [body, waiting])).toEqual([
      ["Cek", false],
      ["Sudah", true],
    ]);
  });

  it("is shown once when the server has it already and only the answer was lost", () => {
    const sent = [
      { kind: "start", threadId: "t", commentId: "c", place: null, body: "Cek", ...words },
      { kind: "reply", threadId: "t", commentId: "c", body: "Cek", ...words },
    ] as const;
    const threads = withWaiting(
      [known],
      sent.map((change) => ({ ...change, mentions: [] })),
      person,
    );
    expect(threads).toHaveLength(1);
    expect(threads[0]?.said).toHaveLength(1);
  });

  it("changes and takes back what stands there", () => {
    const edit = withWaiting([known], [{ kind: "edit", commentId: "c", body: "Cek lagi", ...words }], person);
    expect(edit[0]?.said[0]).toMatchObject({ body: "Cek lagi", edited: true });
    const gone = withWaiting([known], [{ kind: "delete", commentId: "c", storyId: "s" }], person);
    expect(gone[0]?.said[0]).toMatchObject({ body: "", deleted: true });
  });

  it("counts as the place of its thread at once, so that nobody looks for the words again", () => {
    const place = { start: "a", end: "b", quote: "desa", before: "", after: "" };
    const moved = { kind: "place", storyId: "s", threadId: "t", start: "c", end: "d" } as const;
    expect(withWaiting([{ ...known, place }], [moved], person)[0]?.place).toEqual({
      ...place,
      start: "c",
      end: "d",
    });
  });

  it("of a thread that begins here makes a thread", () => {
    const start = {
      kind: "start",
      threadId: "n",
      commentId: "c2",
      place: null,
      body: "Baru",
      ...words,
    } as const;
    expect(withWaiting([], [{ ...start, mentions: [] }], person)).toMatchObject([
      { id: "n", said: [{ author: "Masrul", waiting: true }] },
    ]);
  });
});
