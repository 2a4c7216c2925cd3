/** The most characters that an address's last part may have; the column's constraint says the same. */
export const slugLimit = 120;

/**
 * The address form of a title: "Gubernur Buka Bimtek" → "gubernur-buka-bimtek". ASCII letters, digits and
 * single hyphens, cut at a word; "" when nothing of the text can stand in an address.
 */
export function slugify(text: string, limit = slugLimit): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’‘"“”]/g, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, limit);
    if (longer.length > limit) break;
    slug = longer;
  }
  return slug;
}
