/**
 * Stands in the browser for Node's `Buffer`, which libraries name in branches that only Node takes. Bundlers put
 * 23 KB of script in its place otherwise. Using it there is a mistake, and throws.
 */
export const Buffer = {
  from(): never {
    throw new Error("there is no Buffer in a browser");
  },
};
