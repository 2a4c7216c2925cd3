import type { Answer, FromWorker, Question, ToWorker } from "./office-protocol.ts";

/** Thrown into what waits for the office when the work is called off. */
export class CalledOff extends Error {
  override readonly name = "CalledOff";
}

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (failure: Error) => void;
  onProgress: (done: number) => void;
}

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** Starts the office's worker, so that a paste finds it at work and it is there without a connection. */
export function openOffice(): void {
  office();
}

/** Asks the office, away from the page's own thread. Rejects when it cannot be reached or is called off. */
export function askOffice(
  question: Question,
  onProgress: (done: number) => void = () => {},
): Promise<Answer> {
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject, onProgress });
    office().postMessage({ id, question } satisfies ToWorker);
  });
}

/** Ends whatever the office is at, at once. It starts afresh with the next question. */
export function callOff(): void {
  close(new CalledOff());
}

function office(): Worker {
  if (worker !== null) return worker;
  const made = new Worker(new URL("./office-worker.ts", import.meta.url), { type: "module" });
  made.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    const asker = waiting.get(data.id);
    if (asker === undefined) return;
    if ("done" in data) return asker.onProgress(data.done);
    waiting.delete(data.id);
    if (data.answer.answer === "failed") asker.reject(new Error(data.answer.message));
    else asker.resolve(data.answer);
  });
  made.addEventListener("error", (event) => close(new Error(event.message || "the office did not open")));
  worker = made;
  return made;
}

function close(reason: Error): void {
  worker?.terminate();
  worker = null;
  const left = [...waiting.values()];
  waiting.clear();
  for (const { reject } of left) reject(reason);
}
