/** The head of every page that is not a story: its one heading, and a line about it. */
export function PageTitle({ title, lead, accent }: { title: string; lead?: string; accent?: string }) {
  return (
    <header className="title" data-accent={accent}>
      <h1>{title}</h1>
      {lead && <p>{lead}</p>}
    </header>
  );
}
