import type { Place, Said, StoryComments, Thread } from "#newsroom/comments/types.ts";

/** What the server answered, or null when it is nothing of ours. */
export function readComments(value: unknown): StoryComments | null {
  const { threads, people } = recordOf(value);
  if (!Array.isArray(threads) || !Array.isArray(people)) return null;
  return {
    threads: threads.map(readThread).filter((thread) => thread !== null),
    people: people.flatMap(readPerson),
  };
}

function readThread(value: unknown): Thread | null {
  const { id, place, resolved, said } = recordOf(value);
  if (typeof id !== "string" || !Array.isArray(said)) return null;
  const { by, at } = recordOf(resolved);
  return {
    id,
    place: readPlace(place),
    resolved: typeof by === "string" && typeof at === "string" ? { by, at } : null,
    said: said.map(readSaid).filter((words) => words !== null),
  };
}

function readPlace(value: unknown): Place | null {
  const { start, end, quote, before, after } = recordOf(value);
  const known = [start, end, quote, before, after].every((text) => typeof text === "string");
  return known
    ? {
        start: textOf(start),
        end: textOf(end),
        quote: textOf(quote),
        before: textOf(before),
        after: textOf(after),
      }
    : null;
}

function readSaid(value: unknown): Said | null {
  const { id, authorId, author, body, at, edited, deleted, mentions } = recordOf(value);
  if (typeof id !== "string" || typeof authorId !== "string" || !Array.isArray(mentions)) return null;
  return {
    id,
    authorId,
    author: textOf(author),
    body: textOf(body),
    at: textOf(at),
    edited: edited === true,
    deleted: deleted === true,
    mentions: mentions.flatMap(readPerson),
  };
}

function readPerson(value: unknown): { id: string; name: string }[] {
  const { id, name } = recordOf(value);
  return typeof id === "string" && typeof name === "string" ? [{ id, name }] : [];
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
