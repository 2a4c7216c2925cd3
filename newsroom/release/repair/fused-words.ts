import type { Reading, Repair } from "./repair-strands.ts";
import { contentWords, linkingWords, wholeWords } from "./words.ts";

/** Names that really have a capital inside. Compared without regard to case. */
const namesWithCapitals = new Set(
  (
    "WhatsApp YouTube TikTok LinkedIn FaceTime PayPal GitHub PowerPoint OneDrive GoFood GoPay GoRide GoSend GoJek " +
    "GrabFood ShopeePay ShopeeFood LinkAja BukaLapak KlikBCA PeduliLindungi SatuSehat InaRISK SiRUP SiLPA KemenPAN " +
    "KemenPPPA KemenPUPR KemenESDM KemenkumHAM KemenHAM KomDigi PermenPAN DPMPTSPs ePPGBM eKTP eHAC mBanking " +
    "iPhone iPad iCloud MacBook ChatGPT OpenAI DeepSeek JavaScript McDonald McDonalds MotoGP eSports BUMDes BUMNag " +
    "BumDesa PosIND PosyanduKu JakLingko TransJakarta TransJambi MyPertamina SiMPEL SIPlah RSUDs PPKSs PPKMs PPPKs " +
    "LaNyalla DiCaprio DeGaul MacArthur VanDijk LaLiga RoRo SmartCity SuperApp"
  )
    .toLowerCase()
    .split(" "),
);
const glued = /^(\p{Lu}{2,})(dan|di|yang|ke|dari|untuk|pada|dengan|serta|ini|itu|akan|telah)$/u;
const year = /^(\p{L}{4,})((?:19|20)\d\d)$/u;

/** Words that lost the space between them: `mengatakanDinas`, `TKSKdan`, `tahun2023`, `untukmeningkatkan`. */
export function fusedWords({ tokens }: Reading): Repair[] {
  const repairs: Repair[] = [];
  for (const { text, from, isAddress } of tokens) {
    if (isAddress || text.length < 5 || text.length > 60) continue;
    const capital = capitalSplit(text);
    const at = capital ?? glued.exec(text)?.[1]?.length ?? year.exec(text)?.[1]?.length ?? null;
    if (at !== null) {
      repairs.push({ from: from + at, to: from + at, text: " ", reason: "fused-words" });
      continue;
    }
    const small = smallSplit(text);
    if (small !== null)
      repairs.push({ from: from + small, to: from + small, text: " ", reason: "fused-small-words" });
  }
  return repairs;
}

function capitalSplit(text: string): number | null {
  if (namesWithCapitals.has(text.toLowerCase())) return null;
  const found = /\p{Ll}{2}(?=\p{Lu})/u.exec(text);
  if (found === null) return null;
  const at = found.index + 2;
  const right = text.slice(at);
  // `KemenPUPR`, `SiLPA`: a short form and letters, as offices name themselves.
  if (/^\p{Lu}/u.test(text) && /^\p{Lu}+$/u.test(right) && at <= 5) return null;
  return right.length >= 2 ? at : null;
}

function smallSplit(text: string): number | null {
  const word = text.toLowerCase();
  if (wholeWords.has(word) || contentWords.has(word)) return null;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    const splits =
      (linkingWords.has(left) && (contentWords.has(right) || linkingWords.has(right))) ||
      (contentWords.has(left) && linkingWords.has(right));
    if (splits) return at;
  }
  return null;
}
