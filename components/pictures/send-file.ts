import type { StaffPicture } from "#newsroom/media/types.ts";
import { pictureIn, reasonIn } from "./picture-api.ts";

export type SendOutcome =
  | { readonly kind: "stored"; readonly picture: StaffPicture }
  /** `reason` is a key of `pictures.failures` or `pictures.errors`. */
  | { readonly kind: "refused"; readonly reason: string }
  /** The connection broke, or stood still: sending again goes on where it was. */
  | { readonly kind: "lost" };

/** Where an upload goes on, and how its address is remembered once the server gave one. */
export interface Resume {
  readonly url: string | null;
  readonly onUrl: (url: string | null) => void;
}

const endpoint = "/api/pictures/uploads";
/** After this long without a byte moving, a connection counts as lost. */
const stallMs = 20_000;
/** One request carries no more, so that no proxy or server calls it endless on a slow line. */
const chunkBytes = 4 * 1024 * 1024;

/**
 * Sends one file by the tus protocol, from where the server has it. `onProgress` hears the share that has left
 * the device, from 0 to 1. Never rejects.
 */
export async function sendFile(
  file: Blob,
  name: string,
  onProgress: (share: number) => void,
  signal: AbortSignal,
  resume: Resume,
): Promise<SendOutcome> {
  const tus = await import("tus-js-client").catch(() => null);
  if (tus === null || signal.aborted) return { kind: "lost" };
  return new Promise((resolve) => {
    let stall = setTimeout(() => stop(), stallMs);
    const upload = new tus.Upload(file, {
      endpoint,
      uploadUrl: resume.url,
      chunkSize: chunkBytes,
      // Trying again is the queue's affair, which says so in words.
      retryDelays: null,
      storeFingerprintForResuming: false,
      metadata: { filename: name.toWellFormed() },
      onUploadUrlAvailable: () => resume.onUrl(upload.url),
      onProgress: (sent, total) => {
        clearTimeout(stall);
        stall = setTimeout(() => stop(), stallMs);
        onProgress(total ? sent / total : 0);
      },
      onSuccess: () => void received(upload.url, signal, resume).then(end),
      onError: (failure) => {
        const answer = failure instanceof tus.DetailedError ? failure.originalResponse : null;
        end(answer ? outcomeOf(answer.getStatus(), answer.getBody()) : { kind: "lost" });
      },
    });
    const end = (outcome: SendOutcome) => {
      clearTimeout(stall);
      signal.removeEventListener("abort", stop);
      resolve(outcome);
    };
    const stop = () => {
      end({ kind: "lost" });
      void upload.abort().catch(() => undefined);
    };
    signal.addEventListener("abort", stop);
    upload.start();
  });
}

/** Lets the server make a picture of what arrived. */
async function received(url: string | null, signal: AbortSignal, resume: Resume): Promise<SendOutcome> {
  try {
    const response = await fetch("/api/pictures/received", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ uploadId: url?.split("/").at(-1) ?? "" }),
      signal,
    });
    const outcome = outcomeOf(response.status, await response.text());
    // The server let go of what it had: it is sent from the beginning.
    if (response.status === 404) resume.onUrl(null);
    return response.status === 404 ? { kind: "lost" } : outcome;
  } catch {
    return { kind: "lost" };
  }
}

function outcomeOf(status: number, text: string): SendOutcome {
  const answer = parsed(text);
  const picture = status < 300 ? pictureIn(answer) : null;
  if (picture) return { kind: "stored", picture };
  // A proxy that restarts answers so, and a request before this one may still hold the file.
  if (status === 409 || status === 423 || status >= 500) return { kind: "lost" };
  const reason = status === 413 ? "too-large" : reasonIn(answer);
  return reason === "cut-off" ? { kind: "lost" } : { kind: "refused", reason };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
