/** What a reader wrote, as it may stand beside our own words: text only, its direction kept to itself. */
export function ReaderText({ text, className = "reader-text" }: { text: string; className?: string }) {
  return (
    <div className={className}>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text, never moved
        <p key={index} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
