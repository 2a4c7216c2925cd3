import type { TakenTime } from "#newsroom/schedule/rules.ts";

/** When other scheduled stories go out, as far as the asker may know; null when it could not be asked. */
export async function askTakenTimes(exceptId: string): Promise<TakenTime[] | null> {
  const response = await fetch("/api/desk/schedule").catch(() => null);
  if (!response?.ok) return null;
  const answer: unknown = await response.json().catch(() => null);
  const taken: unknown = Reflect.get(Object(answer), "taken");
  if (!Array.isArray(taken)) return null;
  return taken.filter(isTaken).flatMap(({ at, ...story }) => {
    return story.storyId === exceptId ? [] : [{ ...story, at: new Date(at) }];
  });
}

function isTaken(value: unknown): value is Omit<TakenTime, "at"> & { at: string } {
  return ["storyId", "title", "at"].every((key) => typeof Reflect.get(Object(value), key) === "string");
}
