/** What an element's name, `style` and `class` say about the text in it; undefined where they are silent. */
export interface TextStyle {
  bold: boolean | undefined;
  italic: boolean | undefined;
  hidden: boolean;
  keepsSpaces: boolean | undefined;
  /** The drawn marker of a Word list. */
  marker: boolean;
  /** Whether it carries residue of Word or of smart tags. */
  residue: boolean;
}

const boldElements = new Set(["b", "strong"]);
const italicElements = new Set(["i", "em", "cite", "dfn"]);

/** Reads the style of one element. Headings are not bold by themselves. */
export function styleOf(name: string, attributes: ReadonlyMap<string, string>): TextStyle {
  const style = (attributes.get("style") ?? "").slice(0, 4000).toLowerCase().replace(/\s+/g, "");
  const weight = /font-weight:(bold|bolder|normal|lighter|\d{3})/.exec(style)?.[1];
  const slant = /font-style:(italic|oblique|normal)/.exec(style)?.[1];
  const spaces = /white-space:([a-z-]+)/.exec(style)?.[1];
  return {
    bold: weight === undefined ? boldElements.has(name) || undefined : isBold(weight),
    italic: slant === undefined ? italicElements.has(name) || undefined : slant !== "normal",
    hidden: /display:none|visibility:hidden|mso-hide:all/.test(style) || attributes.has("hidden"),
    keepsSpaces: spaces === undefined ? name === "pre" || undefined : spaces.startsWith("pre"),
    marker: style.includes("mso-list:ignore"),
    residue:
      name.includes(":") || style.includes("mso-") || /(?:^|\s)mso/i.test(attributes.get("class") ?? ""),
  };
}

function isBold(weight: string): boolean {
  return weight.startsWith("bold") || Number(weight) >= 600;
}
