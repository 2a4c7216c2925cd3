import { controlCharacters, type MarkedRun, type Shape, type SourceLine } from "../source.ts";

export interface Marks {
  bold: boolean;
  italic: boolean;
  href: string;
}

/** Collects text as lines with their marks; the text of all lines ends each with a line feed. */
export class LineWriter {
  readonly lines: SourceLine[] = [];
  readonly runs: MarkedRun[] = [];
  controls = 0;
  #texts: string[] = [];
  #length = 0;
  #lineFrom = 0;
  #endsInSpace = true;
  #blanks = 0;
  #shape: Shape = { type: "prose" };

  get position(): number {
    return this.#length;
  }

  text(): string {
    return this.#texts.join("");
  }

  /** The shape of the lines from now on. */
  setShape(shape: Shape): void {
    this.#shape = shape;
  }

  write(written: string, marks: Marks, keepsSpaces: boolean): void {
    const kept = written.toWellFormed().replace(controlCharacters, "");
    this.controls += written.length - kept.length;
    if (!keepsSpaces) {
      this.#append(kept.replace(/[ \t\n\r\v\f\u0085\u2028\u2029]+/g, " "), marks, true);
      return;
    }
    kept.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).forEach((line, index) => {
      if (index > 0) this.breakLine();
      this.#append(line, marks, false);
    });
  }

  /** Ends the line as `<br>` does: a line without text is an empty line. */
  breakLine(): void {
    if (!this.#endLine()) this.#blanks += 1;
  }

  /** Ends a line if one has begun. */
  endLine(): void {
    this.#endLine();
  }

  /** Ends a paragraph: the next line stands apart. An empty paragraph counts as one more empty line. */
  endParagraph(wasEmpty = false): void {
    this.#endLine();
    this.#blanks = wasEmpty ? this.#blanks + 1 : Math.max(this.#blanks, 1);
  }

  /** A line without text that must be there: an empty cell. */
  emptyLine(): void {
    this.#pushLine();
  }

  #append(text: string, marks: Marks, collapses: boolean): void {
    const shown = collapses && this.#endsInSpace && text.startsWith(" ") ? text.slice(1) : text;
    if (shown === "") return;
    const from = this.#length;
    this.#texts.push(shown);
    this.#length += shown.length;
    this.#endsInSpace = shown.endsWith(" ");
    if (marks.bold || marks.italic || marks.href !== "") {
      this.runs.push({ from, to: this.#length, ...marks });
    }
  }

  #endLine(): boolean {
    if (this.#length === this.#lineFrom) return false;
    const text = this.#currentLine();
    if (text.trim() === "") {
      this.#texts.push("\n");
      this.#length += 1;
      this.#lineFrom = this.#length;
      this.#lineStart = this.#texts.length;
      this.#endsInSpace = true;
      return false;
    }
    this.#pushLine();
    return true;
  }

  #pushLine(): void {
    this.lines.push({
      from: this.#lineFrom,
      to: this.#length,
      blanksBefore: this.#blanks,
      shape: this.#shape,
    });
    this.#texts.push("\n");
    this.#length += 1;
    this.#lineFrom = this.#length;
    this.#lineStart = this.#texts.length;
    this.#endsInSpace = true;
    this.#blanks = 0;
  }

  #lineStart = 0;
  #currentLine(): string {
    return this.#texts.slice(this.#lineStart).join("");
  }
}
