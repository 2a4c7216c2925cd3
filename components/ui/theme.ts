export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The cookie that keeps the choice of this device. */
export const themeCookie = "redaksi-theme";

/** The theme that a cookie asks for; whatever is unknown follows the device. */
export function readTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}
