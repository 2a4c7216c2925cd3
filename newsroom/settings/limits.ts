/** Lengths of the site's own facts, in characters. */
export const siteNameLimit = 80;
export const taglineLimit = 160;
export const publisherNameLimit = 120;
export const publisherAddressLimit = 300;
export const publisherEmailLimit = 150;
export const publisherPhoneLimit = 40;
