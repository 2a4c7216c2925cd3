import { cleanLine } from "#newsroom/body/text.ts";
import { partsOfSeries, seriesDescriptionLimit, seriesNameLimit } from "./limits.ts";
import type { PartChange, PlaceInSeries, PublicPart, SeriesWords } from "./types.ts";

/** Why something cannot be taken as it is: a key under `errors` in `messages/*.json`, with its values. */
export interface SeriesProblem {
  readonly key: string;
  readonly values?: Record<string, number>;
}

/** The words of a series as they are stored. */
export function cleanSeries({ name, description }: SeriesWords): SeriesWords {
  return { name: cleanLine(name), description: cleanLine(description) };
}

/** What is wrong with clean words of a series, or null. Its name must leave something for an address. */
export function seriesProblem({ name, description }: SeriesWords): SeriesProblem | null {
  if (!/[a-z0-9]/i.test(name.normalize("NFKD"))) return { key: "series-name-missing" };
  if (name.length > seriesNameLimit) return { key: "series-name-long", values: { limit: seriesNameLimit } };
  return description.length > seriesDescriptionLimit
    ? { key: "series-description-long", values: { limit: seriesDescriptionLimit } }
    : null;
}

/**
 * The parts after a step, or null when the step has nothing to act on: the story is there already, or is there no
 * more. A place beyond the end is the end.
 */
export function partsAfter(parts: readonly string[], change: PartChange): string[] | null {
  const { kind, storyId } = change;
  const there = parts.includes(storyId);
  if (there === (kind === "add")) return null;
  const others = parts.filter((part) => part !== storyId);
  if (kind === "remove") return others;
  const to = Math.min(change.to ?? others.length, others.length);
  return [...others.slice(0, to), storyId, ...others.slice(to)];
}

/** What is wrong with so many parts, or null. */
export function partsProblem(count: number): SeriesProblem | null {
  return count > partsOfSeries ? { key: "series-full", values: { limit: partsOfSeries } } : null;
}

/** Where a story stands among public parts in their order; null where it is none of them, or the only one. */
export function placeIn(
  { name, slug, parts }: { name: string; slug: string; parts: readonly PublicPart[] },
  storyId: string,
): PlaceInSeries | null {
  const at = parts.findIndex((part) => part.storyId === storyId);
  if (at < 0 || parts.length < 2) return null;
  return {
    name,
    path: seriesPath(slug),
    number: at + 1,
    parts,
    previous: parts[at - 1] ?? null,
    next: parts[at + 1] ?? null,
  };
}

/** Where readers find a series. */
export function seriesPath(slug: string): string {
  return `/seri/${slug}`;
}
