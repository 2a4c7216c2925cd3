import type { Block } from "#newsroom/body/types.ts";
import type { DraftText } from "#newsroom/drafts/layout.ts";
import type { ReleaseParts } from "#newsroom/release/types.ts";

/** A member of staff as bylines and invitations need them. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
}

/** What the draft holds now, for what a release may fill. */
export interface FilledFields {
  texts: Record<DraftText, string>;
  code: string;
  bylineIds: readonly string[];
}

export type OfferTarget = Exclude<DraftText, "kicker" | "pictureAlt"> | "code" | "bylineIds" | "source";

/** One part of a release and the field that it would go to. */
export interface Offer {
  target: OfferTarget;
  /** As it is shown, and for texts as it is written. */
  value: string;
  /** What stands in the field now; "" when it is empty. */
  current: string;
  /** Whether it goes there unless the person says otherwise: only into what is empty. */
  taken: boolean;
  /** For `bylineIds`: the people meant. */
  personIds: string[];
}

/** Which parts of a release would go to which fields. A field in which something was typed is only offered. */
export function releaseOffers(parts: ReleaseParts, filled: FilledFields, staff: readonly Staff[]): Offer[] {
  const text = (target: Exclude<DraftText, "kicker" | "pictureAlt">, value: string): Offer => {
    const current = filled.texts[target];
    return { target, value, current, taken: current.trim() === "", personIds: [] };
  };
  const people = peopleOf(parts, staff);
  const names = (ids: readonly string[]) =>
    ids.map((id) => staff.find((person) => person.id === id)?.name ?? "?").join(", ");
  const newPeople = people.filter((id) => !filled.bylineIds.includes(id));
  const offers: Offer[] = [
    text("title", parts.title),
    text("dek", parts.dek),
    text("place", parts.place),
    text("pictureCaption", parts.caption),
    text("pictureCredit", parts.credit),
    { target: "code", value: parts.code, current: filled.code, taken: filled.code === "", personIds: [] },
    {
      target: "bylineIds",
      value: names(newPeople),
      current: names(filled.bylineIds),
      taken: filled.bylineIds.length === 0,
      personIds: newPeople,
    },
    { target: "source", value: parts.source, current: "", taken: true, personIds: [] },
  ];
  return offers.filter(({ value, current }) => value !== "" && value !== current);
}

/** The staff whom a code such as `mas/rud` or a byline names; each once, in order. */
function peopleOf(parts: ReleaseParts, staff: readonly Staff[]): string[] {
  const codes = parts.code
    .toLowerCase()
    .split(/[/,\s]+/)
    .filter(Boolean);
  const byCode = codes.flatMap((code) => staff.filter((person) => person.code?.toLowerCase() === code));
  const byline = parts.byline.toLowerCase();
  const byName = byline === "" ? [] : staff.filter((person) => byline.includes(person.name.toLowerCase()));
  return [...new Set([...byCode, ...byName].map(({ id }) => id))];
}

/** The body with the release's source as its last line: no word of a release is lost for want of a field. */
export function withSource(body: readonly Block[], line: string): Block[] {
  if (line === "") return [...body];
  return [
    ...body,
    { type: "paragraph", content: [{ type: "text", text: line, marks: [{ type: "italic" }] }] },
  ];
}
