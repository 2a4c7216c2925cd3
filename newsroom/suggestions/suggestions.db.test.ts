import { prosemirrorJSONToYXmlFragment } from "@tiptap/y-tiptap";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { revisions } from "#db/schema/revisions.ts";
import { drafts, stories } from "#db/schema/stories.ts";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { draftBody } from "#newsroom/drafts/layout.ts";
import { openDraft } from "#newsroom/drafts/queries.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { draftSchema } from "./testing/suggest-world.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

const stamp = { id: "a-1", by: "0190a6de-0000-7000-8000-000000000001", at: 1 };
const proposal = {
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Jembatan " },
        { type: "text", text: "desa", marks: [{ type: "deletion", attrs: stamp }] },
        { type: "text", text: "kota", marks: [{ type: "insertion", attrs: stamp }] },
        { type: "text", text: " selesai" },
      ],
    },
  ],
};

/** Writes a body with a proposal into the stored draft, as an editor's browser would. */
async function propose(storyId: string): Promise<void> {
  const [draft] = await current().db.select().from(drafts).where(eq(drafts.storyId, storyId));
  const document = new Y.Doc();
  if (draft) Y.applyUpdate(document, draft.document);
  const body = draftBody(document);
  body.delete(0, body.length);
  prosemirrorJSONToYXmlFragment(draftSchema, proposal, body);
  const set = { document: Y.encodeStateAsUpdate(document) };
  await current().db.update(drafts).set(set).where(eq(drafts.storyId, storyId));
}

describe("a draft with open proposals", () => {
  test("is sent to the desk, and its revision says what is agreed on", async () => {
    const { storyId, version } = await storyInState(current().db, newsroom, "draft");
    await propose(storyId);
    await submitStory({ actor: newsroom.writer, storyId, expectedVersion: version }, current().db);
    const [story] = await current().db.select().from(stories).where(eq(stories.id, storyId));
    const [revision] = await current()
      .db.select()
      .from(revisions)
      .where(eq(revisions.id, story?.submittedRevisionId ?? ""));
    expect(revision?.plainText).toBe("Jembatan desa selesai");
    expect(JSON.stringify(revision?.content)).not.toContain("insertion");
  });

  test("is not approved until they are settled", async () => {
    const { storyId, version } = await storyInState(current().db, newsroom, "in-review");
    await propose(storyId);
    const approved = approveStory(
      { actor: newsroom.editor, storyId, expectedVersion: version },
      current().db,
    );
    await expect(approved).rejects.toMatchObject({
      code: "invalid",
      messageKey: "suggestions-open",
      values: { count: 1 },
    });
  });

  test("says what is proposed and by whom, apart from its content", async () => {
    const { storyId } = await storyInState(current().db, newsroom, "draft");
    await propose(storyId);
    const opened = await openDraft(current().db, storyId);
    expect(opened.proposals).toEqual([{ ...stamp, inserted: "kota", deleted: "desa", form: false }]);
    expect(bodyToPlainText(opened.content.body)).toBe("Jembatan desa selesai");
  });

  test("cannot be made a revision of by any other way: the table refuses", async () => {
    const { storyId } = await storyInState(current().db, newsroom, "in-review");
    const [revision] = await current().db.select().from(revisions).where(eq(revisions.storyId, storyId));
    if (!revision) throw new Error("no revision");
    const forged = { ...revision, id: crypto.randomUUID(), number: 99, content: { body: proposal } };
    await expect(current().db.insert(revisions).values(forged)).rejects.toThrow();
  });
});
