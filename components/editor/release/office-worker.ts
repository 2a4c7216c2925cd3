import { cleanWithTrace } from "#newsroom/release/clean-release.ts";
import { readFile } from "#newsroom/release/intake/read-file.ts";
import { readPaste } from "#newsroom/release/intake/read-paste.ts";
import type { ReceivedRelease } from "#newsroom/release/intake/types.ts";
import { titleOfSubject } from "#newsroom/release/mail-marks.ts";
import type { CleanedRelease } from "#newsroom/release/types.ts";
import { verbatimCounter } from "#newsroom/release/verbatim-share.ts";
import { firstBlocks, viewOf } from "#newsroom/release/view.ts";
import { fingerprintOf } from "#newsroom/similarity/fingerprint.ts";
import type { Answer, Choices, FromWorker, OpenedRelease, Question, ToWorker } from "./office-protocol.ts";

/** The release on the desk, whole; the screen gets a view of it. */
interface OpenRelease {
  received: ReceivedRelease;
  knownCodes: string[];
  cleaned: CleanedRelease;
}

let open: OpenRelease | null = null;
let counter: { key: string; shareOf: (story: string) => number } | null = null;

self.addEventListener("message", (event: MessageEvent<ToWorker>) => {
  const { id, question } = event.data;
  const tell = (message: FromWorker, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  const progress = (done: number) => tell({ id, done });
  work(question, progress).then(
    (answer) => tell({ id, answer }, answer.answer === "picture" ? [answer.bytes.buffer] : []),
    (failure: unknown) => tell({ id, answer: { answer: "failed", message: String(failure) } }),
  );
});

async function work(question: Question, progress: (done: number) => void): Promise<Answer> {
  switch (question.ask) {
    case "open": {
      const { incoming, knownCodes } = question;
      if (!(incoming instanceof File)) return clean(readPaste(incoming), knownCodes, progress);
      progress(0.02);
      const bytes = new Uint8Array(await incoming.arrayBuffer());
      return openFile(bytes, incoming.name, knownCodes, progress);
    }
    case "open-attached": {
      const file = open?.received.readable[question.index];
      if (file === undefined) return { answer: "failed", message: "no such file" };
      return openFile(file.bytes, file.name, question.knownCodes, progress);
    }
    case "choose":
      return choose(question.choices);
    case "take":
      return take(question.limit);
    case "picture": {
      const picture = open?.received.pictures[question.index];
      if (picture === undefined) return { answer: "failed", message: "no such picture" };
      // A copy goes: the picture may be asked for again.
      return { answer: "picture", name: picture.name, bytes: picture.bytes.slice() };
    }
    case "share": {
      if (question.releases !== null) {
        counter = { key: question.key, shareOf: verbatimCounter(question.releases) };
      }
      if (counter?.key !== question.key) return { answer: "unknown-releases" };
      return { answer: "share", share: counter.shareOf(question.story) };
    }
  }
}

async function openFile(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  knownCodes: string[],
  progress: (done: number) => void,
): Promise<Answer> {
  const reading = await readFile(bytes, name);
  if (!reading.ok) {
    return { answer: "refused", reason: reading.reason, limitMegabytes: reading.limitMegabytes ?? 0 };
  }
  return clean(reading.received, knownCodes, progress);
}

function clean(received: ReceivedRelease, knownCodes: string[], progress: (done: number) => void): Answer {
  progress(0.1);
  const onProgress = (done: number) => progress(0.1 + 0.85 * done);
  const cleaned = cleanWithTrace(received.input, { knownCodes, onProgress });
  open = { received, knownCodes, cleaned };
  const named = (files: readonly { name: string; bytes: Uint8Array }[]) =>
    files.map(({ name, bytes }) => ({ name, bytes: bytes.length }));
  const release: OpenedRelease = {
    kind: received.kind,
    fileName: received.fileName,
    subjectTitle: titleOfSubject(received.subject),
    pictures: named(received.pictures),
    attached: named(received.readable),
    others: received.others,
    hashes: fingerprintOf(received.text),
  };
  return { answer: "opened", release, view: viewOf(cleaned) };
}

function choose({ all, each }: Choices): Answer {
  if (open === null) return { answer: "failed", message: "no release is open" };
  const { received, knownCodes } = open;
  const cleaned = cleanWithTrace(received.input, {
    knownCodes,
    choose: (id, kind) => each.get(id) ?? all[kind],
  });
  open = { received, knownCodes, cleaned };
  return { answer: "view", view: viewOf(cleaned) };
}

function take(limit: number): Answer {
  if (open === null) return { answer: "failed", message: "no release is open" };
  const { kind, fileName, subject, text } = open.received;
  const { body } = open.cleaned.parts;
  const { blocks } = firstBlocks(body, limit);
  const source = { kind, fileName, subject, text };
  return { answer: "taken", taken: { body: blocks, left: body.length - blocks.length, source } };
}
