/** The head of a block with its accent. Where there is more, the head itself leads to all of it. */
export function SectionHead({
  title,
  id,
  href,
  accent,
}: {
  title: string;
  id?: string;
  href?: string;
  accent?: string;
}) {
  return (
    <div className="head" data-accent={accent}>
      <h2 id={id}>{href ? <a href={href}>{title}</a> : title}</h2>
    </div>
  );
}
