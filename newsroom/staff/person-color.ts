/** Dark enough to carry white text (≥ 4.5:1). */
const colors = ["#1d4ed8", "#b91c1c", "#047857", "#7e22ce", "#a16207", "#0e7490", "#be185d", "#4d7c0f"];

/** The colour of a person: of their caret and of what they propose, the same everywhere and always. */
export function colorOf(personId: string): string {
  let sum = 0;
  for (const character of personId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return colors[sum % colors.length] ?? "#1d4ed8";
}
