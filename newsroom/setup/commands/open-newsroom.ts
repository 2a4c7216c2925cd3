import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { sections } from "#db/schema/sections.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { people, personRoles } from "#db/schema/staff.ts";
import { RedaksiError } from "#lib/errors.ts";
import { slugify } from "#lib/slug.ts";
import { normaliseEmail } from "#newsroom/staff/commands/begin-session.ts";
import { hashPassword } from "#newsroom/staff/password.ts";

/** The sections that a provincial newspaper usually opens with; see `docs/GLOSSARY.md`. */
const usualSections = [
  "Nasional",
  "Daerah",
  "Politik",
  "Hukum & Kriminal",
  "Ekonomi",
  "Pendidikan",
  "Kesehatan",
  "Olahraga",
  "Gaya Hidup",
  "Opini",
  "Advertorial",
];

/**
 * Opens a newsroom on an empty database: its name, the usual sections, and the first person, who is managing
 * editor and administrator. Throws `conflict` when somebody works there already.
 */
export async function openNewsroom(
  request: { siteName: string; personName: string; email: string; password: string },
  executor: Executor = db(),
): Promise<void> {
  const passwordHash = await hashPassword(request.password);
  await executor.transaction(async (tx) => {
    const [somebody] = await tx.select({ id: people.id }).from(people).limit(1);
    if (somebody) throw new RedaksiError("conflict", "newsroom-is-open");
    await tx
      .insert(siteSettings)
      .values({ name: request.siteName })
      .onConflictDoUpdate({
        target: siteSettings.id,
        set: { name: request.siteName },
      });
    const rows = usualSections.map((name, position) => ({ name, slug: slugify(name), position }));
    await tx.insert(sections).values(rows).onConflictDoNothing();
    const [person] = await tx
      .insert(people)
      .values({
        name: request.personName,
        slug: slugify(request.personName) || "pemimpin-redaksi",
        email: normaliseEmail(request.email),
        passwordHash,
      })
      .returning({ id: people.id });
    if (!person) throw new Error("a person was not made");
    await tx.insert(personRoles).values([
      { personId: person.id, role: "managing-editor" },
      { personId: person.id, role: "administrator" },
    ]);
    await tx.insert(history).values({ event: "newsroom.open", personId: person.id });
  });
}
