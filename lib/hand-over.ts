import { randomUUID } from "node:crypto";

/** The server and Next are two module instances of one process: what they share hangs on the process itself. */
const place = Symbol.for("redaksi.hand-over");

function shared(): Map<string, unknown> {
  const there: unknown = Reflect.get(globalThis, place);
  if (there instanceof Map) return there;
  const made = new Map<string, unknown>();
  Reflect.set(globalThis, place, made);
  return made;
}

/**
 * Lays a value out for a page that this process renders right now, under a ticket that nobody can guess.
 * Nothing of it is written down: `takeBack` forgets it once the page is made.
 */
export function handOver(value: unknown): { readonly ticket: string; takeBack(): void } {
  const ticket = randomUUID();
  shared().set(ticket, value);
  return { ticket, takeBack: () => void shared().delete(ticket) };
}

/** What was laid out under a ticket; undefined when there is nothing. To be parsed by whoever takes it. */
export function handedOver(ticket: string): unknown {
  return shared().get(ticket);
}
