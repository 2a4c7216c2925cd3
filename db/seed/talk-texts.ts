/** A reader of the demo: an invented person who comments. */
export interface ReaderSeed {
  readonly key: string;
  readonly name: string;
}

/** Readers of the demo: invented people, with addresses of nobody. */
export const talkReaders = [
  { key: "maryam", name: "Maryam Husin" },
  { key: "tegar", name: "Tegar Wibisono" },
  { key: "bu-ros", name: "Bu Ros Telanaipura" },
  { key: "hendri", name: "Hendri Pasaribu" },
  { key: "anak-sungai", name: "Anak Sungai" },
  { key: "fitri", name: "Fitri Ardianti" },
] as const satisfies readonly ReaderSeed[];

export type ReaderKey = (typeof talkReaders)[number]["key"];

/** A comment of the demo, counted back in minutes from when the database is filled. */
export interface CommentSeed {
  readonly key: string;
  readonly story: string;
  readonly by: ReaderKey;
  readonly minutesAgo: number;
  readonly text: string;
  /** The key of the comment that it answers. */
  readonly answers?: string;
  readonly fate: "published" | "waiting" | "refused" | "removed";
}

/** What the demo's readers wrote: our own writing, invented people. */
export const talkComments: readonly CommentSeed[] = [
  {
    key: "lampu",
    story: "jalan-lingkar",
    by: "maryam",
    minutesAgo: 310,
    fate: "published",
    text: "Saya lewat ruas itu tiap subuh mengantar sayur. Jalannya memang sudah halus, tapi lampunya baru menyala sampai simpang tiga. Selebihnya gelap sekali.",
  },
  {
    key: "lampu-jawab",
    story: "jalan-lingkar",
    by: "hendri",
    minutesAgo: 284,
    fate: "published",
    answers: "lampu",
    text: "Betul, Bu. Tiang lampunya sudah berdiri sampai jembatan kecil, tinggal kabelnya. Mudah-mudahan tidak menunggu ada korban dulu.",
  },
  {
    key: "truk",
    story: "jalan-lingkar",
    by: "tegar",
    minutesAgo: 262,
    fate: "published",
    text: "Pertanyaan saya untuk dinas: apakah truk sawit bermuatan penuh boleh lewat sini? Kalau boleh, dua tahun lagi kita baca berita jalan rusak yang sama.",
  },
  {
    key: "truk-jawab",
    story: "jalan-lingkar",
    by: "anak-sungai",
    minutesAgo: 240,
    fate: "published",
    answers: "truk",
    text: "Di papan proyek tertulis batas delapan ton. Siapa yang menimbang, itu yang tidak tertulis.",
  },
  {
    key: "terima-kasih",
    story: "jalan-lingkar",
    by: "bu-ros",
    minutesAgo: 150,
    fate: "published",
    text: "Terima kasih sudah meralat panjang jalannya. Jarang ada koran yang mau mengaku salah.",
  },
  {
    key: "hapus",
    story: "jalan-lingkar",
    by: "anak-sungai",
    minutesAgo: 275,
    fate: "removed",
    text: "Kontraktornya pasti maling semua, saya tahu rumahnya di mana.",
  },
  {
    key: "air-tiga-hari",
    story: "air-bersih-bangko",
    by: "fitri",
    minutesAgo: 190,
    fate: "published",
    text: "Di gang kami air mengalir tiga hari sekali, itu pun jam dua malam. Warga bergantian jaga ember. Tolong ditanyakan juga kapan giliran kampung sebelah hulu.",
  },
  {
    key: "air-tagihan",
    story: "air-bersih-bangko",
    by: "hendri",
    minutesAgo: 130,
    fate: "published",
    text: "Tagihannya tetap penuh walau airnya separuh. Petugasnya saja yang mengurus sendiri pasti juga malu.",
  },
  {
    key: "menunggu-1",
    story: "jalan-lingkar",
    by: "fitri",
    minutesAgo: 38,
    fate: "waiting",
    text: "Angkutan anak sekolah dari Sengeti sekarang lewat mana? Di berita belum disebut, padahal itu yang paling dirasakan orang tua.",
  },
  {
    key: "menunggu-2",
    story: "air-bersih-bangko",
    by: "tegar",
    minutesAgo: 21,
    fate: "waiting",
    text: "PERUSAHAAN AIR HARUS MINTA MAAF KEPADA PELANGGAN, JANGAN DIAM SAJA!!!",
  },
  {
    key: "menunggu-3",
    story: "air-bersih-bangko",
    by: "anak-sungai",
    minutesAgo: 9,
    fate: "waiting",
    answers: "air-tiga-hari",
    text: "Giliran kampung kami hari Kamis. Jadwalnya saya taruh di tandonair-contoh.com, silakan dicek.",
  },
  {
    key: "tolak",
    story: "jalan-lingkar",
    by: "tegar",
    minutesAgo: 120,
    fate: "refused",
    text: "Butuh sewa alat berat? Hubungi saya saja, harga pasti cocok.",
  },
];
