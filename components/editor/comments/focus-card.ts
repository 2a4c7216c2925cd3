/** The id of a note's card. */
export function cardId(noteId: string): string {
  return `note-${noteId}`;
}

/** Puts the focus on a note's card once it is shown. */
export function focusCard(noteId: string, tries = 20): void {
  const card = document.getElementById(cardId(noteId));
  if (card) card.focus({ preventScroll: true });
  else if (tries > 0) setTimeout(() => focusCard(noteId, tries - 1), 50);
  card?.scrollIntoView({ block: "nearest" });
}
