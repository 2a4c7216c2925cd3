import { ReaderText } from "./reader-text.tsx";
import type { TalkWords } from "./talk-words.ts";

/** A comment that a form is about, with who wrote it. */
export function QuotedComment({
  comment,
  words,
}: {
  comment: { readonly name: string | null; readonly text: string };
  words: TalkWords;
}) {
  return (
    <blockquote className="quoted-comment">
      <p className="who">
        <bdi>{comment.name ?? words("nobody")}</bdi>
      </p>
      <ReaderText text={comment.text} />
    </blockquote>
  );
}
