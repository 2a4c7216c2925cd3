import { isRedaksiError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { parseForm } from "#lib/parse-form.ts";
import { forgetReaderDevice, keepReaderDevice } from "#newsroom/reader-push/commands/keep-device.ts";
import { subscriptionBytes } from "#newsroom/reader-push/limits.ts";
import { leavingDeviceForm, readerDeviceForm } from "#newsroom/reader-push/schema.ts";
import { secondsUntilDevice } from "#newsroom/reader-push/throttle.ts";
import { addressHeader } from "#server/auth/address-header.ts";
import { readJson } from "#server/http/read-json.ts";

/** A reader's browser wants breaking news, or wants it of other sections. It is known by its subscription alone. */
export async function POST(request: Request): Promise<Response> {
  return change(request, async (typed) => keepReaderDevice(parseForm(readerDeviceForm, typed)));
}

/** A reader's browser wants it no more, and is forgotten. */
export async function DELETE(request: Request): Promise<Response> {
  return change(request, async (typed) => forgetReaderDevice(parseForm(leavingDeviceForm, typed)));
}

async function change(request: Request, work: (typed: unknown) => Promise<void>): Promise<Response> {
  try {
    const wait = await secondsUntilDevice(request.headers.get(addressHeader) ?? "unknown");
    if (wait > 0) return answer(429, { "retry-after": String(wait) });
    await work(await readJson(request, subscriptionBytes));
    return answer(204);
  } catch (failure) {
    if (isRedaksiError(failure)) return answer(422);
    log.error({ err: failure }, "a reader's device could not be kept");
    return answer(503);
  }
}

function answer(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store", ...headers } });
}
