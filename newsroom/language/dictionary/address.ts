/** Made by make-dictionary.ts. */
export const dictionaryAddress = "/language/id-211ae0c48e.gz";
