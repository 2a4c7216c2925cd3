import { jwtVerify, SignJWT } from "jose";

/** Whom a ticket lets in, to which draft. It says who somebody is, never what they may do: that is asked anew. */
export interface TicketClaims {
  storyId: string;
  personId: string;
  sessionId: string;
  /** The name that others see at the caret. */
  name: string;
  /** The generation of the document that the browser holds (`draftGeneration`). */
  generation: string;
}

export const ticketLifetimeSeconds = 60;
const purpose = "redaksi-collaboration";

/** Signs a ticket of 60 seconds. Issue one per connection, after the session was checked on this request. */
export async function issueTicket(secret: string, claims: TicketClaims, now = new Date()): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: "HS256" })
    .setAudience(purpose)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ticketLifetimeSeconds)
    .sign(keyOf(secret));
}

/** The claims of a ticket, or null when it is forged, out of date, for another purpose or incomplete. */
export async function verifyTicket(
  secret: string,
  ticket: string,
  now = new Date(),
): Promise<TicketClaims | null> {
  try {
    const { payload } = await jwtVerify(ticket, keyOf(secret), {
      algorithms: ["HS256"],
      audience: purpose,
      currentDate: now,
      maxTokenAge: ticketLifetimeSeconds,
      requiredClaims: ["exp", "iat"],
    });
    const { storyId, personId, sessionId, name, generation } = payload;
    if (typeof storyId !== "string" || typeof personId !== "string" || typeof sessionId !== "string")
      return null;
    if (typeof name !== "string" || typeof generation !== "string") return null;
    return { storyId, personId, sessionId, name, generation };
  } catch {
    return null;
  }
}

/** One secret of the process serves several ends; a key of its own keeps a ticket from being anything else. */
function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(`${purpose}:${secret}`);
}
