/** A time at which another story goes out. */
export interface TakenTime {
  readonly storyId: string;
  readonly title: string;
  readonly section: string | null;
  readonly at: Date;
}

/** The stories that go out less than so many minutes from an instant, or in the same minute, the nearest first. */
export function conflictsAt(at: Date, taken: readonly TakenTime[], gapMinutes: number): TakenTime[] {
  const apart = (other: Date) => Math.abs(other.getTime() - at.getTime()) / 60_000;
  return taken
    .filter((other) => apart(other.at) < Math.max(gapMinutes, 1))
    .toSorted((one, other) => apart(one.at) - apart(other.at));
}
