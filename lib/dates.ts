export type DateLocale = "id" | "en";

/** What people in Indonesia call its three zones; elsewhere the zone's own short name is used. */
const indonesianZones: Record<string, string> = {
  "Asia/Jakarta": "WIB",
  "Asia/Pontianak": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};

type PartName = "weekday" | "day" | "month" | "year" | "hour" | "minute" | "second" | "timeZoneName";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs seventy times its use: each is made once. They are few, a handful a zone. */
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, options);
  formats.set(key, format);
  return format;
}

function partsOf(at: Date, zone: string, locale: DateLocale, options: Intl.DateTimeFormatOptions) {
  const format = formatOf(locale === "id" ? "id-ID" : "en-GB", {
    ...options,
    timeZone: zone,
    numberingSystem: "latn",
  });
  const found: Partial<Record<PartName, string>> = {};
  for (const part of format.formatToParts(at)) found[part.type as PartName] = part.value;
  return (name: PartName): string => found[name] ?? "";
}

/** "WIB", "WITA", "WIT", or the short name of any other zone at that instant. */
export function zoneName(zone: string, at: Date): string {
  return indonesianZones[zone] ?? partsOf(at, zone, "en", { timeZoneName: "short" })("timeZoneName");
}

/** "14.05", without its zone. */
export function formatClock(at: Date, zone: string): string {
  const part = partsOf(at, zone, "id", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${part("hour")}.${part("minute")}`;
}

/** "14.05 WIB". */
export function formatTime(at: Date, zone: string): string {
  return `${formatClock(at, zone)} ${zoneName(zone, at)}`;
}

/** "22 November 2023". */
export function formatDay(at: Date, zone: string, locale: DateLocale): string {
  const part = partsOf(at, zone, locale, { day: "numeric", month: "long", year: "numeric" });
  return `${part("day")} ${part("month")} ${part("year")}`;
}

/** "November 2023". */
export function formatMonth(at: Date, zone: string, locale: DateLocale): string {
  const part = partsOf(at, zone, locale, { month: "long", year: "numeric" });
  return `${part("month")} ${part("year")}`;
}

/** "Rabu, 22 November 2023". */
export function formatWeekday(at: Date, zone: string, locale: DateLocale): string {
  const part = partsOf(at, zone, locale, { weekday: "long" });
  return `${part("weekday")}, ${formatDay(at, zone, locale)}`;
}

/** "Jumat (20/11/2026)", as Indonesian captions name the day. */
export function formatCaptionDay(at: Date, zone: string, locale: DateLocale): string {
  const part = partsOf(at, zone, locale, { weekday: "long" });
  return `${part("weekday")} (${localDate(at, zone).split("-").reverse().join("/")})`;
}

/** The newspaper's date line: "Rabu, 22 November 2023 | 14.05 WIB". */
export function formatDateLine(at: Date, zone: string, locale: DateLocale): string {
  return `${formatWeekday(at, zone, locale)} | ${formatTime(at, zone)}`;
}

/** "Sel 1 Des": a day where room is short. */
export function formatDayShort(at: Date, zone: string, locale: DateLocale): string {
  const part = partsOf(at, zone, locale, { weekday: "short", day: "numeric", month: "short" });
  return `${part("weekday")} ${part("day")} ${part("month")}`;
}

/** "24 Nov, 14.05 WIB": for the desk, where room is short. */
export function formatShort(at: Date, zone: string, locale: DateLocale): string {
  const part = partsOf(at, zone, locale, { day: "numeric", month: "short" });
  return `${part("day")} ${part("month")}, ${formatTime(at, zone)}`;
}

/** Relative under a day ("5 menit lalu", "dalam 2 jam"), the short date after that. */
export function formatRelative(at: Date, now: Date, zone: string, locale: DateLocale): string {
  const minutes = Math.round((at.getTime() - now.getTime()) / 60_000);
  const away = Math.abs(minutes);
  if (away >= 24 * 60) return formatShort(at, zone, locale);
  if (away < 1) return locale === "id" ? "baru saja" : "just now";
  const count = away < 60 ? away : Math.round(away / 60);
  if (locale === "id") {
    const unit = away < 60 ? "menit" : "jam";
    return minutes < 0 ? `${count} ${unit} lalu` : `dalam ${count} ${unit}`;
  }
  const unit = away < 60 ? "min" : "h";
  return minutes < 0 ? `${count} ${unit} ago` : `in ${count} ${unit}`;
}

/** The instant in the zone's own clock, "2023-11-22T14:05:00+07:00": for feeds and JSON-LD. */
export function toZonedIso(at: Date, zone: string): string {
  const offset = offsetMinutes(at, zone);
  const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const sign = offset < 0 ? "-" : "+";
  const size = Math.abs(offset);
  return `${local}${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** "2023-11-22" by the zone's clock. */
export function localDate(at: Date, zone: string): string {
  return toZonedIso(at, zone).slice(0, 10);
}

export type ZonedTime =
  | { readonly ok: true; readonly at: Date }
  /** `malformed`: not a date and time. `skipped`: the zone's clock jumps over it; `next` exists. */
  | { readonly ok: false; readonly reason: "malformed" }
  | { readonly ok: false; readonly reason: "skipped"; readonly next: Date }
  /** The clock shows it twice: ask which. */
  | { readonly ok: false; readonly reason: "doubled"; readonly earlier: Date; readonly later: Date };

/**
 * The instant that a wall clock in `zone` means. Takes "2026-11-24" with "06.00" or "06:00". A local hour that
 * does not exist is refused with the next one that does; one that exists twice is handed back as a question.
 */
export function zonedTime(wall: { date: string; time: string }, zone: string): ZonedTime {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(wall.date);
  const time = /^([01]\d|2[0-3])[.:]([0-5]\d)$/.exec(wall.time);
  if (!date || !time) return { ok: false, reason: "malformed" };
  const asUtc = Date.parse(`${wall.date}T${time[1]}:${time[2]}:00Z`);
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 10) !== wall.date) {
    return { ok: false, reason: "malformed" };
  }
  const day = 24 * 60 * 60_000;
  const offsets = new Set([
    offsetMinutes(new Date(asUtc - day), zone),
    offsetMinutes(new Date(asUtc + day), zone),
  ]);
  const meant = [...offsets]
    .map((offset) => new Date(asUtc - offset * 60_000))
    .filter((at) => at.getTime() + offsetMinutes(at, zone) * 60_000 === asUtc)
    .sort((a, b) => a.getTime() - b.getTime());
  const [earlier, later] = meant;
  if (earlier && later) return { ok: false, reason: "doubled", earlier, later };
  if (earlier) return { ok: true, at: earlier };
  const smallest = Math.min(...offsets);
  return { ok: false, reason: "skipped", next: new Date(asUtc - smallest * 60_000) };
}

/** Zones change their clocks at full quarters of an hour only. */
const quarterMs = 15 * 60_000;
const mostOffsetsKept = 5_000;
const offsets = new Map<string, number>();

/** Minutes by which the zone's clock is ahead of UTC at that instant. */
function offsetMinutes(at: Date, zone: string): number {
  const key = `${zone} ${Math.floor(at.getTime() / quarterMs)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const found = readOffset(at, zone);
  if (offsets.size >= mostOffsetsKept) offsets.clear();
  offsets.set(key, found);
  return found;
}

function readOffset(at: Date, zone: string): number {
  const format = formatOf("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  const name = format.formatToParts(at).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const found = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!found) return 0;
  const size = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === "-" ? -size : size;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
