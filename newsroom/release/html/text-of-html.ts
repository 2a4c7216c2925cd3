import { readHtml } from "./read-html.ts";

/** The words of pasted HTML as plain text: a line for each line, an empty one between paragraphs. */
export function textOfHtml(html: string): string {
  const { text, lines } = readHtml(html);
  return lines
    .map((line, index) => {
      const apart = index > 0 && line.blanksBefore > 0 && line.shape.type === "prose" ? "\n" : "";
      return `${apart}${text.slice(line.from, line.to).trimEnd()}`;
    })
    .join("\n");
}
