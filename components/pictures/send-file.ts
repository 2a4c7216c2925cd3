import type { StaffPicture } from "#newsroom/media/types.ts";
import { pictureIn, reasonIn } from "./picture-api.ts";

export type SendOutcome =
  | { readonly kind: "stored"; readonly picture: StaffPicture }
  /** `reason` is a key of `pictures.failures` or `pictures.errors`. */
  | { readonly kind: "refused"; readonly reason: string }
  /** The connection broke, or stood still: sending again is safe, the server knows a file by its content. */
  | { readonly kind: "lost" };

/** After this long without a byte moving, a connection counts as lost. */
const stallMs = 30_000;

/** Sends one file. `onProgress` hears the share that has left the device, from 0 to 1. Never rejects. */
export function sendFile(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<SendOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let stall = setTimeout(() => request.abort(), stallMs);
    const moved = () => {
      clearTimeout(stall);
      stall = setTimeout(() => request.abort(), stallMs);
    };
    const giveUp = () => request.abort();
    const end = (outcome: SendOutcome) => {
      clearTimeout(stall);
      signal.removeEventListener("abort", giveUp);
      resolve(outcome);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      moved();
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onload = () => end(outcomeOf(request.status, request.responseText));
    request.onerror = () => end({ kind: "lost" });
    request.onabort = () => end({ kind: "lost" });
    signal.addEventListener("abort", giveUp);
    request.open("POST", "/api/pictures");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name.toWellFormed()));
    if (signal.aborted) request.abort();
    else request.send(file);
  });
}

function outcomeOf(status: number, text: string): SendOutcome {
  const answer = parsed(text);
  const picture = status < 300 ? pictureIn(answer) : null;
  if (picture) return { kind: "stored", picture };
  // A proxy that restarts answers so; the server itself does not.
  if (status === 502 || status === 503 || status === 504) return { kind: "lost" };
  const reason = reasonIn(answer);
  return reason === "cut-off" ? { kind: "lost" } : { kind: "refused", reason };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
