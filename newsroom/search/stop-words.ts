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
