import { hash, verify } from "@node-rs/argon2";

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** An argon2id hash in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

let nobody: Promise<string> | undefined;

/**
 * Whether a password fits. With no hash (nobody by that name) the same work is done, so that the time of the
 * answer does not tell who works here.
 */
export async function fitsPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const fits = await verify(passwordHash ?? (await nobody), password.normalize("NFKC"));
  return fits && passwordHash !== null;
}
