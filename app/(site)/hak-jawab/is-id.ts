const shape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a word of an address can be the id of a story. */
export function isId(word: string): boolean {
  return shape.test(word);
}
