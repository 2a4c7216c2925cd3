import type { Database } from "#db/client.ts";
import type { ReaderSheet } from "#newsroom/readers/schema.ts";
import type { ReaderActor } from "#newsroom/readers/types.ts";

/** One request of a reader at an address that depends on who asks. */
export interface Visit {
  readonly database: Database;
  /** The network address, for the throttle alone. */
  readonly address: string;
  readonly userAgent: string;
  readonly query: URLSearchParams;
  /** Of a form that was sent; empty for a page that was asked for. */
  readonly fields: URLSearchParams;
  readonly reader: ReaderActor | null;
}

/** A visit of somebody who is signed in. */
export type ReaderVisit = Visit & { readonly reader: ReaderActor };

/** What a visit ends with. `cookie` is a whole Set-Cookie header. */
export type Outcome =
  | {
      readonly kind: "sheet";
      readonly status: 200 | 403 | 404 | 409 | 410 | 422 | 429 | 503;
      readonly sheet: ReaderSheet;
      readonly cookie?: string;
    }
  | { readonly kind: "go"; readonly location: string; readonly cookie?: string }
  | { readonly kind: "file"; readonly name: string; readonly body: string }
  | { readonly kind: "unknown" };

/** One address: what a page of it is, and what a form sent to it does. */
export interface Place {
  get?(visit: Visit): Promise<Outcome> | Outcome;
  post?(visit: Visit): Promise<Outcome> | Outcome;
}

/** A field of a sent form; "" where it is missing. */
export function field(visit: Visit, name: string): string {
  return visit.fields.get(name) ?? "";
}

/** Whether a trap for programs was filled in. */
export function isTrapped(visit: Visit): boolean {
  return field(visit, "website") !== "";
}

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A word that can be an id, or null. */
export function idOf(word: string | null): string | null {
  return word !== null && id.test(word) ? word : null;
}

/** Whole minutes to wait. */
export function minutesOf(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}

/** To the form that signs in, and back to `next` afterwards. */
export function toSignIn(next: string): Outcome {
  return { kind: "go", location: `/akun-pembaca/masuk?ke=${encodeURIComponent(next)}` };
}

/** Says why something cannot go on. */
export function message(refusal: string, path: string | null = null, status: 403 | 404 | 409 = 409): Outcome {
  return { kind: "sheet", status, sheet: { kind: "message", refusal, path } };
}
