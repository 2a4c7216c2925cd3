/** Encodings that are kept, best first. */
export const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

const remembered = new Map<string, Encoding>();
const mostRemembered = 256;

/**
 * The encoding to answer with (RFC 9110, 12.5.3): the highest q, br before gzip among equals, and identity
 * when nothing else is acceptable. Real browsers send a handful of spellings, so answers are remembered.
 */
export function chosenEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined || acceptEncoding === "") return "identity";
  const known = remembered.get(acceptEncoding);
  if (known !== undefined) return known;
  const chosen = choose(acceptEncoding.slice(0, 512).toLowerCase());
  if (acceptEncoding.length <= 128) {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(acceptEncoding, chosen);
  }
  return chosen;
}

function choose(header: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of header.split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    const weight = q === undefined ? 1 : /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(q) ? Number(q) : 0;
    if (name !== "") weights.set(name === "x-gzip" ? "gzip" : name, weight);
  }
  const star = weights.get("*") ?? 0;
  let best: Encoding = "identity";
  let bestWeight = weights.get("identity") ?? 0;
  for (const encoding of ["gzip", "br"] as const) {
    const weight = weights.get(encoding) ?? star;
    if (weight > 0 && weight >= bestWeight) {
      best = encoding;
      bestWeight = weight;
    }
  }
  return best;
}
