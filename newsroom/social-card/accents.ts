/** The section accents of the site's light palette; `components/site/styles/tokens.css` says the same. */
const accents: Record<string, string> = {
  ink: "#17191c",
  teal: "#0b6260",
  red: "#a3222b",
  plum: "#6f2a6b",
  ochre: "#825108",
  blue: "#14508f",
  green: "#29672e",
};

/** The colour of a named accent; the newspaper's own for a name that the palette lacks. */
export function accentColour(name: string): string {
  return accents[name] ?? "#8a1f2d";
}
