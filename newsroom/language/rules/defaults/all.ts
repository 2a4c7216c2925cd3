import type { DefaultRule } from "../../types.ts";
import { checks } from "./checks.ts";
import { houseStyle } from "./house-style.ts";
import { numbersAndTime } from "./numbers-and-time.ts";
import { standardWords } from "./standard-words.ts";
import { wordChoice } from "./word-choice.ts";

/** The rules that a newsroom starts with, our own writing after KBBI, EYD V and the habits of the local press. */
export const defaultRules: readonly DefaultRule[] = [
  ...checks,
  ...standardWords,
  ...wordChoice,
  ...numbersAndTime,
  ...houseStyle,
];
