import type { Role } from "./types.ts";

/** A sign-in that the demo newsroom shows on its sign-in page. */
export interface DemoSignIn {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

/**
 * The demo's sign-ins, or null outside the demo. `server.ts` puts them into the environment only where the
 * server listens on loopback and the demo filled the database.
 */
export function demoSignIns(): readonly DemoSignIn[] | null {
  const given = process.env.REDAKSI_DEMO_SIGN_INS;
  return given ? (JSON.parse(given) as DemoSignIn[]) : null;
}
