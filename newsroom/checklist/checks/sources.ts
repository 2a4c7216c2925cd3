import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import type { Check } from "../types.ts";

/** Ways in which Indonesian reports speak of somebody who is not named. */
const unnamed = [
  /(?:enggan|tidak mau|tak mau|menolak|minta(?: agar)? tidak|tidak ingin|tak ingin|tidak bersedia|tak bersedia) (?:di(?:sebut|sebutkan|ungkap|ungkapkan|tulis|publikasikan) )(?:nama|identitas|jati ?diri)/iu,
  /(?:nama|identitas)(?:nya)? (?:enggan|tidak mau|tak mau|minta(?: agar)? tidak|tidak ingin|tak ingin) (?:disebut|disebutkan|diungkap|dipublikasikan|dirahasiakan)/iu,
  /(?:nama|identitas)(?:nya)? dirahasiakan/iu,
  /\b(?:sumber|narasumber) (?:terpercaya|tepercaya|anonim|internal)\b/iu,
  /\bmenurut (?:sumber|informasi) (?:yang )?(?:dihimpun|dapat dipercaya)\b/iu,
];

/** A source without a name asks for a reason and for the editor's knowledge (Kode Etik Jurnalistik, article 7). */
export const unnamedSource: Check = ({ body }) => {
  const text = bodyToPlainText(body);
  return unnamed.some((pattern) => pattern.test(text)) ? "body" : null;
};
