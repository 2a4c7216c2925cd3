/** Made by make-dictionary.ts. */
export const dictionaryAddress = "/language/id-ffa400fb5a.gz";
