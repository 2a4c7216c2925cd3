/** In which shape a release came in. What is told apart is what the desk can do something about. */
export const sourceKinds = [
  "text",
  "whatsapp",
  "word",
  "google-docs",
  "web",
  "pdf",
  "mail",
  "docx-file",
  "text-file",
  "mail-file",
  "html-file",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A release that is kept with a story, without its text. */
export interface SourceOfStory {
  readonly id: string;
  readonly kind: SourceKind;
  /** "" when it was pasted. */
  readonly fileName: string;
  /** The subject line of a mail, "" otherwise. */
  readonly subject: string;
  /** UTF-16 code units of its text. */
  readonly length: number;
  readonly receivedBy: string;
  readonly receivedAt: Date;
}
