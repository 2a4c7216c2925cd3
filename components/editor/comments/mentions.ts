interface Person {
  readonly id: string;
  readonly name: string;
}

const offered = 6;

/** Whom the words before the caret may mean: from their @ on. Null while nobody is being named. */
export function mentionAsked(
  body: string,
  caret: number,
  people: readonly Person[],
): { from: number; people: Person[] } | null {
  const before = body.slice(0, caret);
  const from = before.lastIndexOf("@");
  if (from === -1 || /[\p{L}\p{N}]/u.test(before.charAt(from - 1))) return null;
  const typed = before.slice(from + 1).toLocaleLowerCase("id");
  if (typed.length > 40 || typed.includes("\n")) return null;
  const fitting = people.filter(({ name }) => {
    const whole = name.toLocaleLowerCase("id");
    return (
      whole !== typed.trim() &&
      (whole.startsWith(typed) || whole.split(/\s+/).some((part) => part.startsWith(typed)))
    );
  });
  return fitting.length === 0 ? null : { from, people: fitting.slice(0, offered) };
}

/** The body with a name in the place of what was typed of it. */
export function withMention(
  body: string,
  caret: number,
  from: number,
  name: string,
): { body: string; caret: number } {
  const start = `${body.slice(0, from)}@${name} `;
  return { body: start + body.slice(caret).replace(/^ /, ""), caret: start.length };
}

/** Whose names stand in a comment with an @, by id. */
export function mentionedPeople(body: string, people: readonly Person[]): string[] {
  return people.filter(({ name }) => body.includes(`@${name}`)).map(({ id }) => id);
}

/** A comment in pieces: what names somebody, and what does not. */
export function mentionPieces(body: string, mentions: readonly Person[]): { text: string; named: boolean }[] {
  const names = mentions.map(({ name }) => `@${name}`).sort((one, other) => other.length - one.length);
  if (names.length === 0) return [{ text: body, named: false }];
  const pattern = new RegExp(`(${names.map(escaped).join("|")})`);
  return body.split(pattern).map((text) => ({ text, named: names.includes(text) }));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
