import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { comments, commentThreads } from "#db/schema/comments.ts";
import { people } from "#db/schema/staff.ts";
import { drafts } from "#db/schema/stories.ts";
import { draftBody } from "#newsroom/drafts/layout.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";

const vocabulary =
  "warga Jambi mengatakan bahwa jembatan desa yang selesai dibangun pekan lalu mulai dipakai oleh anak sekolah dan pedagang pasar setiap pagi sebelum matahari terbit di kaki Gunung Kerinci".split(
    " ",
  );
const wordsPerParagraph = 40;

/** A draft of so many words with so many open comments, each on a few words, written as the newsroom's own commands do. */
export async function longStory(
  db: Database,
  { email, words, threads }: { email: string; words: number; threads: number },
): Promise<string> {
  const [person] = await db.select().from(people).where(eq(people.email, email));
  if (!person) throw new Error(`nobody is called ${email}`);
  const actor: PersonActor = {
    kind: "person",
    personId: person.id,
    name: person.name,
    roles: ["reporter"],
    sectionIds: [],
  };
  const paragraphs = Math.ceil(words / wordsPerParagraph);
  const content = Array.from({ length: paragraphs }, (_, at) => ({
    type: "paragraph" as const,
    content: [{ type: "text" as const, text: sentence(at) }],
  }));
  const { storyId } = await createStory(
    { actor, content: { title: "Naskah sepuluh ribu kata", body: { type: "doc", content } } },
    db,
  );
  const [draft] = await db.select().from(drafts).where(eq(drafts.storyId, storyId));
  if (!draft) throw new Error("no draft was made");
  const document = new Y.Doc();
  Y.applyUpdate(document, draft.document);
  const lines = draftBody(document).toArray();
  for (let at = 0; at < threads; at += 1) {
    const line = lines[Math.floor((at / threads) * lines.length)];
    const text = line instanceof Y.XmlElement ? line.get(0) : null;
    if (!(text instanceof Y.XmlText)) throw new Error("a paragraph without text");
    const from = 5 + (at % 3) * 20;
    const threadId = randomUUID();
    await db.insert(commentThreads).values({
      id: threadId,
      storyId,
      startedById: person.id,
      startAnchor: anchor(text, from),
      endAnchor: anchor(text, from + 15),
      quote: text.toString().slice(from, from + 15),
    });
    await db
      .insert(comments)
      .values({ id: randomUUID(), threadId, authorId: person.id, body: `Komentar nomor ${at + 1}.` });
  }
  document.destroy();
  return storyId;
}

function sentence(seed: number): string {
  return Array.from(
    { length: wordsPerParagraph },
    (_, at) => vocabulary[(seed * 7 + at * 3) % vocabulary.length],
  ).join(" ");
}

function anchor(text: Y.XmlText, index: number): string {
  const position = Y.createRelativePositionFromTypeIndex(text, index, -1);
  return Buffer.from(Y.encodeRelativePosition(position)).toString("base64");
}
