/** Whether a word is a date that exists ("2026-11-30"), in the years that a newsroom plans and remembers. */
export function isDate(word: string): boolean {
  if (!/^(19[789]\d|20\d\d)-\d{2}-\d{2}$/.test(word)) return false;
  const at = Date.parse(`${word}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(word);
}

/** A date so many days later, or earlier. */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
