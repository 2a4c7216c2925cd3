/** What stands before names and after them: nobody is left out for want of it. */
export const honorifics: ReadonlySet<string> = new Set(
  "bapak bpk ibu drs dra prof ir hj kh ust tgk spd msi sh mh se mm st mt".split(" "),
);

/**
 * Words too common to ask for. They are dropped from the question only: the index keeps them, so that a
 * phrase in quotes is found as it was written.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `ada adalah agar akan akhirnya antara apa apakah atas atau bagaimana bagi bahwa banyak beberapa begitu belum
  berapa bila bisa boleh bukan dalam dan dapat dari daripada demi dengan di dia hal hanya harus hingga ia ialah
  ini itu jadi jika juga kami kapan karena ke kemudian kenapa kepada ketika kita lagi lain lalu lebih maka mana
  masih mengapa menjadi mereka nya oleh pada para pernah pun saat saja sambil sampai sangat satu saya sebagai
  sebuah secara sedang seperti serta siapa suatu sudah supaya tapi telah tentang tentu terhadap tersebut tetapi
  tiap tidak untuk walau yaitu yakni yang the of and in on for a an to`.split(/\s+/),
);

/** What readers type beside what they ask for. A newspaper's own words say nothing about what is looked for in it. */
export const chatterWords: ReadonlySet<string> = new Set(
  `yg dgn utk krn dlm pd kalo klo gimana gmn udah gak nggak ga kok sih dong aja dr
  berita kabar info informasi seputar terbaru terkini terupdate update`.split(/\s+/),
);
