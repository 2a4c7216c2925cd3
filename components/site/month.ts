/** The days of a month ("2026-11") in order; the first also says in which column of a week it stands, from 1 for Monday. */
export function monthDays(month: string): { day: string; column: number | undefined }[] {
  const first = new Date(`${month}-01T12:00:00Z`);
  const days: { day: string; column: number | undefined }[] = [];
  for (let at = new Date(first); at.toISOString().startsWith(month); at.setUTCDate(at.getUTCDate() + 1)) {
    const column = days.length === 0 ? ((at.getUTCDay() + 6) % 7) + 1 : undefined;
    days.push({ day: at.toISOString().slice(0, 10), column });
  }
  return days;
}

/** The month so many months after one. */
export function otherMonth(month: string, months: number): string {
  const at = new Date(`${month}-15T12:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 7);
}
