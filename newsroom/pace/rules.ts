import type { StoryState } from "../workflow/rules.ts";
import type { MeasuredPhase, Pace, PaceSummary, Phase, Spread, WayOfStory } from "./types.ts";

/**
 * How long a story was in each phase until readers could see it; null while they never could. What happened
 * after that (updates, withdrawal) is another story's clock. Moves may come in any order.
 */
export function paceOf({ createdAt, moves, takenUpAt }: WayOfStory): Pace | null {
  const way = [...moves].sort((one, other) => one.at.getTime() - other.at.getTime());
  const end = way.findIndex(({ toState }) => toState === "published");
  const published = way[end];
  if (!published) return null;
  const looks = takenUpAt.map((at) => at.getTime()).sort((one, other) => one - other);
  const spent = emptyPhases();
  let phase: Phase = firstPhase(way);
  let since = createdAt.getTime();
  let returns = 0;
  for (const move of way.slice(0, end + 1)) {
    const at = Math.max(move.at.getTime(), since);
    if (phase === "waiting") {
      const look = looks.find((one) => one >= since && one <= at) ?? at;
      spent.waiting += look - since;
      spent.review += at - look;
    } else {
      spent[phase] += at - since;
    }
    if (move.verb === "return") returns += 1;
    phase = phaseIn(move.toState, phase, returns);
    since = at;
  }
  const whole = since - createdAt.getTime() - spent.planning;
  return { phases: spent, whole: Math.max(0, whole), returns, publishedAt: new Date(since) };
}

/** How many stories took how long. Of none, every spread is zero. */
export function summarise(paces: readonly Pace[]): PaceSummary {
  const ofPhase = (phase: MeasuredPhase) => spreadOf(paces.map(({ phases: spent }) => spent[phase]));
  return {
    stories: paces.length,
    phases: {
      writing: ofPhase("writing"),
      waiting: ofPhase("waiting"),
      review: ofPhase("review"),
      rewriting: ofPhase("rewriting"),
      ready: ofPhase("ready"),
    },
    whole: spreadOf(paces.map(({ whole }) => whole)),
    returns: paces.length === 0 ? 0 : paces.reduce((sum, { returns }) => sum + returns, 0) / paces.length,
  };
}

/** Median and ninetieth percentile, between two values where the place falls between them. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  return { median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

/** Groups in the order in which their keys come first, each summed up. */
export function summariseBy<Measured extends { readonly pace: Pace }, Key extends string>(
  measured: readonly Measured[],
  keyOf: (one: Measured) => Key,
): (PaceSummary & { readonly name: Key })[] {
  const groups = new Map<Key, Pace[]>();
  for (const one of measured) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one.pace);
    else groups.set(key, [one.pace]);
  }
  return [...groups].map(([name, paces]) => ({ name, ...summarise(paces) }));
}

function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return 0;
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

function firstPhase(way: WayOfStory["moves"]): Phase {
  const verb = way[0]?.verb;
  const planned = [
    "accept-pitch",
    "decline-pitch",
    "take-back-pitch",
    "assign",
    "start-writing",
    "cancel-assignment",
  ];
  return verb !== undefined && planned.includes(verb) ? "planning" : "writing";
}

function phaseIn(state: StoryState, before: Phase, returns: number): Phase {
  switch (state) {
    case "pitch":
    case "assigned":
      return "planning";
    case "draft":
      return returns > 0 ? "rewriting" : "writing";
    case "changes-requested":
      return "rewriting";
    case "in-review":
      return "waiting";
    case "approved":
    case "scheduled":
      return "ready";
    case "spiked":
      return "aside";
    case "published":
    case "updating":
    case "update-in-review":
    case "update-returned":
    case "withdrawn":
      return before;
  }
}

function emptyPhases(): Record<Phase, number> {
  return { planning: 0, writing: 0, waiting: 0, review: 0, rewriting: 0, ready: 0, aside: 0 };
}
