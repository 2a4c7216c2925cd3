import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { setPriority } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { log } from "#lib/log.ts";
import { type DecodedPicture, decodedPictureSchema } from "#newsroom/media/schema.ts";
import type { PictureFailure } from "#newsroom/media/types.ts";
import type { DecodeRequest } from "./decode/decode-request.ts";

/**
 * What a decode may take: seconds of processor, so that a busy machine refuses no good picture; milliseconds
 * in all; and RLIMIT_DATA in KiB, of which V8 reserves about 575 MB without using them. Measured on 2 cores:
 * photos of 12 and 24 megapixels take 2 to 3 s of processor and 205 MB; the heaviest files that are taken stay
 * under 370 MB and 5 s.
 */
const decodeLimits = { cpuSeconds: 15, timeMs: 90_000, memoryKib: 900_000 };
const childScript = fileURLToPath(new URL("./decode/decode-child.ts", import.meta.url));

/** How far each step stands behind everybody else's work: somebody waits for the first. */
const niceness: Record<DecodeRequest["step"], number> = { first: 2, rest: 10 };

/**
 * Decodes `folder/original` in a process of its own that knows no secret, runs behind everybody else's work,
 * and is killed when it takes too much. The files that were asked for stand in the folder afterwards.
 * Throws only when the process could not be started at all; whatever the picture does is a result.
 */
export async function decodePicture(
  folder: string,
  request: DecodeRequest,
  limits = decodeLimits,
): Promise<DecodedPicture> {
  await writeFile(path.join(folder, "request.json"), JSON.stringify(request));
  const end = await runChild(folder, limits, niceness[request.step]);
  if (end.finished) {
    const parsed = decodedPictureSchema.safeParse(
      JSON.parse(await readFile(path.join(folder, "result.json"), "utf8")),
    );
    if (parsed.success) return parsed.data;
    log.warn({ words: end.words, issues: parsed.error.issues }, "a decoding process answered nonsense");
    return { ok: false, failure: "broken" };
  }
  if (!end.started) throw new Error(`the decoding process did not start: ${end.words}`);
  log.warn({ failure: end.failure, words: end.words }, "a decoding process was stopped");
  return { ok: false, failure: end.failure };
}

type End =
  | { readonly finished: true; readonly words: string }
  | {
      readonly finished: false;
      readonly started: boolean;
      readonly failure: PictureFailure;
      readonly words: string;
    };

function runChild(folder: string, limits: typeof decodeLimits, behind: number): Promise<End> {
  const node = [
    process.execPath,
    "--max-old-space-size=96",
    "--disable-warning=ExperimentalWarning",
    childScript,
    folder,
  ];
  // Where there are no such limits (or no shell) the time in all still holds.
  const limit = [
    "-c",
    'ulimit -d "$0" 2>/dev/null; ulimit -S -t "$1" 2>/dev/null; shift; exec "$@"',
    String(limits.memoryKib),
    String(limits.cpuSeconds),
  ];
  const [command = "", ...words] = process.platform === "win32" ? node : ["/bin/sh", ...limit, ...node];
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: folder,
      env: {
        NODE_ENV: "production",
        MALLOC_ARENA_MAX: "2",
        UV_THREADPOOL_SIZE: "2",
        TMPDIR: folder,
        TZ: "UTC",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let started = false;
    let said = "";
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, limits.timeMs);
    child.stdout.on("data", () => {
      started = true;
    });
    child.stderr.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2_000);
    });
    child.on("spawn", () => yieldToOthers(child.pid, behind));
    child.on("error", (failure) => {
      clearTimeout(timer);
      reject(failure);
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve({ finished: true, words: said });
      else {
        const failure = late || signal === "SIGXCPU" ? "too-slow" : "too-demanding";
        resolve({ finished: false, started, failure, words: said });
      }
    });
  });
}

/** People who write come first. */
function yieldToOthers(pid: number | undefined, behind: number): void {
  try {
    if (pid !== undefined) setPriority(pid, behind);
  } catch {
    // Already over, or not ours to change: it runs as it is.
  }
}
