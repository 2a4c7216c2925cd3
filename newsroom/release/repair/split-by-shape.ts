/** Names that really have a capital inside. Compared without regard to case. */
const namesWithCapitals = new Set(
  (
    "WhatsApp YouTube TikTok LinkedIn FaceTime PayPal GitHub PowerPoint OneDrive GoFood GoPay GoRide GoSend GoJek " +
    "GrabFood ShopeePay ShopeeFood LinkAja BukaLapak KlikBCA PeduliLindungi SatuSehat InaRISK SiRUP SiLPA KemenPAN " +
    "KemenPPPA KemenPUPR KemenESDM KemenkumHAM KemenHAM KomDigi PermenPAN ePPGBM eKTP eHAC mBanking " +
    "iPhone iPad iCloud MacBook ChatGPT OpenAI DeepSeek JavaScript McDonald McDonalds MotoGP eSports BUMDes BUMNag " +
    "BumDesa PosIND JakLingko TransJakarta TransJambi MyPertamina SiMPEL SIPlah " +
    "LaNyalla DiCaprio DeGaul MacArthur LaLiga RoRo SmartCity SuperApp"
  )
    .toLowerCase()
    .split(" "),
);
const glued = /^(\p{Lu}{2,})(dan|di|yang|ke|dari|untuk|pada|dengan|serta|ini|itu|akan|telah)$/u;
const year = /^(\p{L}{4,})((?:19|20)\d\d)$/u;

const nothing: ReadonlySet<string> = new Set();

/**
 * Where two words that lost the space between them meet, as far as their letters show it (`mengatakanDinas`,
 * `TKSKdan`, `tahun2026`), or null. `otherNames`, in lower case, have a capital inside as well.
 */
export function splitByShape(text: string, otherNames: ReadonlySet<string> = nothing): number | null {
  return (
    capitalSplit(text, otherNames) ?? glued.exec(text)?.[1]?.length ?? year.exec(text)?.[1]?.length ?? null
  );
}

function capitalSplit(text: string, otherNames: ReadonlySet<string>): number | null {
  const word = text.toLowerCase();
  if (namesWithCapitals.has(word) || otherNames.has(word)) return null;
  const found = /\p{Ll}{2}(?=\p{Lu})/u.exec(text);
  if (found === null) return null;
  const at = found.index + 2;
  const right = text.slice(at);
  // `KemenPUPR`, `SiLPA`: a short form and letters, as offices name themselves.
  if (/^\p{Lu}/u.test(text) && /^\p{Lu}+$/u.test(right) && at <= 5) return null;
  return right.length >= 2 ? at : null;
}
