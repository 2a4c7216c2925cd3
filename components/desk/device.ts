/** What a browser says of itself, in two names that people know; null where it is unknown. */
export interface Device {
  readonly browser: string | null;
  readonly system: string | null;
}

const browsers: readonly [RegExp, string][] = [
  [/SamsungBrowser\//, "Samsung Internet"],
  [/UCBrowser\//, "UC Browser"],
  [/OPR\/|Opera/, "Opera"],
  [/Edg(?:A|iOS)?\//, "Edge"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: readonly [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPod/, "iPhone"],
  [/iPad/, "iPad"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

/** Names the browser and system of a User-Agent, so that a person knows their own device again. */
export function deviceOf(userAgent: string): Device {
  const nameIn = (table: readonly [RegExp, string][]) =>
    table.find(([sign]) => sign.test(userAgent))?.[1] ?? null;
  return { browser: nameIn(browsers), system: nameIn(systems) };
}
