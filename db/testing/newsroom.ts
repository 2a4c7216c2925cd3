import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { people, personRoles, personSections } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import { giveAssignment } from "#newsroom/assignments/commands/give-assignment.ts";
import { pitchStory } from "#newsroom/assignments/commands/pitch-story.ts";
import type { PersonActor, Role } from "#newsroom/staff/types.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import { returnStory, returnUpdate } from "#newsroom/workflow/commands/return-story.ts";
import { scheduleStory } from "#newsroom/workflow/commands/schedule-story.ts";
import { spikeStory } from "#newsroom/workflow/commands/spike-story.ts";
import { submitStory, submitUpdate } from "#newsroom/workflow/commands/submit-story.ts";
import { openUpdate } from "#newsroom/workflow/commands/update-story.ts";
import { withdrawStory } from "#newsroom/workflow/commands/withdraw-story.ts";
import type { StoryState } from "#newsroom/workflow/rules.ts";

/** A small newsroom for tests: one section, and one person of each kind that the rules tell apart. */
export interface TestNewsroom {
  readonly sectionId: string;
  readonly otherSectionId: string;
  readonly writer: PersonActor;
  readonly contributor: PersonActor;
  readonly reporter: PersonActor;
  readonly editor: PersonActor;
  readonly otherEditor: PersonActor;
  readonly managingEditor: PersonActor;
  readonly administrator: PersonActor;
}

/** Fills an empty test database with settings, sections and people. */
export async function openTestNewsroom(db: Database): Promise<TestNewsroom> {
  await db.insert(siteSettings).values({ name: "Warta Uji" }).onConflictDoNothing();
  const [one, two] = await db
    .insert(sections)
    .values([
      { slug: `daerah-${randomUUID().slice(0, 8)}`, name: "Daerah" },
      { slug: `ekonomi-${randomUUID().slice(0, 8)}`, name: "Ekonomi" },
    ])
    .returning();
  if (!one || !two) throw new Error("sections were not made");
  const person = (name: string, roles: Role[], sectionIds: string[] = []) =>
    hire(db, name, roles, sectionIds);
  return {
    sectionId: one.id,
    otherSectionId: two.id,
    writer: await person("Penulis", ["reporter"]),
    contributor: await person("Kontributor", ["contributor"]),
    reporter: await person("Reporter Lain", ["reporter"]),
    editor: await person("Redaktur", ["editor"], [one.id]),
    otherEditor: await person("Redaktur Lain", ["editor"], [two.id]),
    managingEditor: await person("Redaktur Pelaksana", ["managing-editor"]),
    administrator: await person("Administrator", ["administrator"]),
  };
}

/** A new member of staff. */
export async function hire(
  db: Database,
  name: string,
  roles: readonly Role[],
  sectionIds: readonly string[] = [],
): Promise<PersonActor> {
  const mark = randomUUID();
  const [row] = await db
    .insert(people)
    .values({ name, email: `${mark}@uji.example`, slug: mark, passwordHash: "none" })
    .returning({ id: people.id });
  if (!row) throw new Error("a person was not made");
  await db.insert(personRoles).values(roles.map((role) => ({ personId: row.id, role })));
  if (sectionIds.length > 0) {
    await db.insert(personSections).values(sectionIds.map((sectionId) => ({ personId: row.id, sectionId })));
  }
  return { kind: "person", personId: row.id, name, roles, sectionIds };
}

/** What a complete story says, for tests that need one. */
export function completeContent(
  sectionId: string,
  title = "Jembatan desa selesai dibangun",
): Partial<StoryContent> {
  return {
    title,
    sectionId,
    body: {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: `${title}, kata warga.` }] }],
    },
  };
}

/** A story in the given state, brought there by the real commands. */
export async function storyInState(
  db: Database,
  newsroom: TestNewsroom,
  state: StoryState,
  title?: string,
): Promise<{ storyId: string; version: number }> {
  const { writer, editor, managingEditor, sectionId } = newsroom;
  if (state === "pitch" || state === "assigned") return plannedStory(db, newsroom, state, title);
  const { storyId } = await createStory({ actor: writer, content: completeContent(sectionId, title) }, db);
  let version = 1;
  const step = async (move: Promise<{ version: number }>) => {
    version = (await move).version;
  };
  const as = (actor: PersonActor) => ({ actor, storyId, expectedVersion: version });
  const tomorrow = new Date(Date.now() + 24 * 60 * 60_000);
  const submit = () => step(submitStory(as(writer), db));
  const approve = async () => {
    await submit();
    await step(approveStory(as(editor), db));
  };
  const publish = async () => {
    await approve();
    await step(publishStory(as(editor), db));
  };
  const update = async () => {
    await publish();
    await step(openUpdate(as(writer), db));
  };
  const sendUpdate = async () => {
    await update();
    await step(submitUpdate(as(writer), db));
  };
  const wayTo: Record<Exclude<StoryState, "pitch" | "assigned">, () => Promise<void>> = {
    draft: async () => undefined,
    "in-review": submit,
    "changes-requested": async () => {
      await submit();
      await step(returnStory({ ...as(editor), reason: "Lengkapi kutipannya" }, db));
    },
    approved: approve,
    scheduled: async () => {
      await approve();
      await step(scheduleStory({ ...as(editor), publishAt: tomorrow }, db));
    },
    published: publish,
    updating: update,
    "update-in-review": sendUpdate,
    "update-returned": async () => {
      await sendUpdate();
      await step(returnUpdate({ ...as(editor), reason: "Periksa angkanya" }, db));
    },
    withdrawn: async () => {
      await publish();
      await step(withdrawStory({ ...as(managingEditor), ground: "sara", reason: "Menyinggung" }, db));
    },
    spiked: async () => step(spikeStory({ ...as(editor), reason: "Tidak relevan" }, db)),
  };
  await wayTo[state]();
  const [row] = await db.select({ state: stories.state }).from(stories).where(eq(stories.id, storyId));
  if (row?.state !== state) throw new Error(`the story is ${row?.state}, not ${state}`);
  return { storyId, version };
}

/** A story that nobody has begun: offered by the newsroom's writer, or asked of them. */
async function plannedStory(
  db: Database,
  { writer, editor, sectionId }: TestNewsroom,
  state: "pitch" | "assigned",
  title = "Pasar pagi pindah ke terminal lama",
): Promise<{ storyId: string; version: number }> {
  const subject = { title, sectionId, place: "Muara Bulian" };
  const tomorrow = new Date(Date.now() + 24 * 60 * 60_000);
  const { storyId } =
    state === "pitch"
      ? await pitchStory({ actor: writer, subject, why: "Pedagang keberatan", happensAt: tomorrow }, db)
      : await giveAssignment(
          {
            actor: editor,
            subject,
            terms: {
              personIds: [writer.personId],
              deadlineAt: tomorrow,
              happensAt: null,
              brief: "Temui pedagang",
            },
          },
          db,
        );
  return { storyId, version: 1 };
}
