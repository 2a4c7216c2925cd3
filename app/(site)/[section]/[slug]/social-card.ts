/** Path of a revision's drawn card, or null while it is not drawn yet. */
export async function socialCardOf(_revisionId: string): Promise<string | null> {
  return null;
}
