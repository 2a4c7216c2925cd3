import { cleanLine } from "#newsroom/body/text.ts";
import * as limits from "./limits.ts";

/** The facts of a newspaper that its readers are told. */
export interface Facts {
  readonly name: string;
  readonly tagline: string;
  readonly publisherName: string;
  readonly publisherAddress: string;
  readonly publisherEmail: string;
  readonly publisherPhone: string;
}

export type FactField = keyof Facts;

const limitOf: Record<FactField, number> = {
  name: limits.siteNameLimit,
  tagline: limits.taglineLimit,
  publisherName: limits.publisherNameLimit,
  publisherAddress: limits.publisherAddressLimit,
  publisherEmail: limits.publisherEmailLimit,
  publisherPhone: limits.publisherPhoneLimit,
};

/** The facts as they are stored: every field one clean line. */
export function cleanFacts(typed: Facts): Facts {
  return {
    name: cleanLine(typed.name),
    tagline: cleanLine(typed.tagline),
    publisherName: cleanLine(typed.publisherName),
    publisherAddress: cleanLine(typed.publisherAddress),
    publisherEmail: cleanLine(typed.publisherEmail),
    publisherPhone: cleanLine(typed.publisherPhone),
  };
}

/** What is wrong with clean facts: a key under `errors` with its values, or null. */
export function factsProblem(facts: Facts): { key: string; values?: Record<string, number> } | null {
  if (!/[\p{L}\p{N}]/u.test(facts.name)) return { key: "site-name-missing" };
  for (const [field, limit] of Object.entries(limitOf)) {
    if (isField(field) && facts[field].length > limit)
      return { key: `site-${field}-long`, values: { limit } };
  }
  const { publisherEmail } = facts;
  if (publisherEmail !== "" && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(publisherEmail))
    return { key: "site-email-malformed" };
  return null;
}

function isField(name: string): name is FactField {
  return name in limitOf;
}
