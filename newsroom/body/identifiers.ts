const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a uuid in its one written form (lower case, with dashes). */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
