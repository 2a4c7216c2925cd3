import type { Page } from "@playwright/test";

/** Words of Indonesian news; a text of them shows at once where something is missing. */
const words =
  "gubernur jambi membuka bimbingan teknis bagi petugas sosial kecamatan yang datang dari seluruh kota dan kabupaten".split(
    " ",
  );

export interface Typing {
  /** Every character whose key was pressed, in order. */
  typed(): string;
  /** Ends after the word that is being typed. */
  stop(): Promise<void>;
}

/**
 * Types numbered words at the caret of a page until it is stopped. A key that could not be pressed because
 * the page is gone is not in the log.
 */
export function startTyping(page: Page, from: number, charactersPerSecond: number): Typing {
  let log = "";
  let stopped = false;
  const everyMs = 1000 / charactersPerSecond;
  const run = (async () => {
    for (let number = from; !stopped; number += 1) {
      for (const character of `${words[number % words.length]}${number} `) {
        const began = Date.now();
        try {
          await page.keyboard.insertText(character);
        } catch {
          return;
        }
        log += character;
        const left = everyMs - (Date.now() - began);
        if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
      }
    }
  })();
  return {
    typed: () => log,
    stop: async () => {
      stopped = true;
      await run;
    },
  };
}
