/** A paste of this many characters is taken for a release. */
const releaseLength = 400;
/** More than this is not cleaned in the browser: a release has some thousands. */
export const maxReleaseLength = 200_000;

const releaseMarks = [
  /^\s*(?:keterangan\s+(?:gambar|foto)|ket\.?\s*foto|caption|foto)\s*:/im,
  /^\s*(?:siaran\s+pers|press\s+release|rilis)\b/im,
  /^\s*\[?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?[,\s]+\d{1,2}[.:]\d{2}\]?\s*[^:\n]{1,40}:/m,
  /^\s*sumber\s*:/im,
  /\((?:[a-z]{2,4}|\*|adv)(?:\/[a-z*]{1,4})*\)\s*$/i,
];

/** Whether a pasted text should be shown to the release desk: it is long, or bears a release's marks in two lines or more. */
export function looksLikeRelease(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > releaseLength) return true;
  return trimmed.includes("\n") && releaseMarks.some((mark) => mark.test(trimmed));
}
