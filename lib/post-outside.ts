import { type LookupAddress, lookup } from "node:dns";
import { request as requestPlain } from "node:http";
import { request as requestSafe } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** Something that our server sends to somebody else's. */
export interface OutsideRequest {
  readonly url: string;
  readonly type: string;
  readonly body: string;
  /** An origin of this machine that tests may be sent to. */
  readonly trustedOrigin?: string | undefined;
}

const waitMs = 10_000;

/** Whether an IP address is one of the open internet: not of this machine, a private network or a special use. */
export function isOpenAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/**
 * Finds a host's addresses and refuses the host as a whole when one of them is not of the open internet. The
 * connection goes to what was found here: a name that answers differently a moment later leads nowhere else.
 */
export const openLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (failure, found: LookupAddress[]) => {
    if (failure) return callback(failure, []);
    const [first] = found;
    if (!first || !found.every(({ address }) => isOpenAddress(address)))
      return callback(new Error(`${hostname} leads into a closed network`), []);
    if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

/**
 * Posts to a server outside, by https, and answers its status; null when none came within ten seconds, or the host
 * is none of the open internet. A redirect is an answer like any other: nobody leads us elsewhere.
 */
export function postOutside({ url, type, body, trustedOrigin }: OutsideRequest): Promise<number | null> {
  const target = new URL(url);
  const trusted = trustedOrigin !== undefined && target.origin === trustedOrigin;
  if (!trusted && (target.protocol !== "https:" || isIP(target.hostname.replace(/^\[|\]$/g, "")) !== 0))
    return Promise.resolve(null);
  const send = trusted && target.protocol === "http:" ? requestPlain : requestSafe;
  return new Promise((resolve) => {
    const asked = send(
      target,
      {
        method: "POST",
        headers: {
          "content-type": type,
          "content-length": Buffer.byteLength(body),
          "user-agent": "Redaksi",
          connection: "close",
        },
        agent: false,
        signal: AbortSignal.timeout(waitMs),
        ...(trusted ? {} : { lookup: openLookup }),
      },
      (answer) => {
        resolve(answer.statusCode ?? null);
        // What it says is of no interest, and may be endless.
        answer.destroy();
      },
    );
    asked.on("error", () => resolve(null));
    asked.end(body);
  });
}
