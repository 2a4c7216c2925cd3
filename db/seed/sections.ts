/** The sections of the demo newspaper, in the order of its navigation. `accent` names a colour of the site. */
export const sections = [
  {
    slug: "nasional",
    name: "Nasional",
    accent: "ink",
    description: "Kebijakan dan peristiwa di tingkat nasional yang terasa sampai ke Jambi.",
  },
  {
    slug: "daerah",
    name: "Daerah",
    accent: "teal",
    description: "Kabar dari sembilan kabupaten dan dua kota di Provinsi Jambi.",
    showsPlaces: true,
  },
  {
    slug: "politik",
    name: "Politik",
    accent: "red",
    description: "Dewan, anggaran, dan pemilihan di daerah.",
  },
  {
    slug: "hukum-kriminal",
    name: "Hukum & Kriminal",
    accent: "plum",
    description: "Pengadilan, kepolisian, dan keselamatan warga.",
  },
  {
    slug: "ekonomi",
    name: "Ekonomi",
    accent: "ochre",
    description: "Harga, pasar, kebun, dan usaha warga.",
  },
  {
    slug: "pendidikan",
    name: "Pendidikan",
    accent: "blue",
    description: "Sekolah, kampus, guru, dan murid.",
  },
  {
    slug: "kesehatan",
    name: "Kesehatan",
    accent: "green",
    description: "Layanan kesehatan dan hidup sehat.",
  },
  {
    slug: "olahraga",
    name: "Olahraga",
    accent: "blue",
    description: "Lapangan, gelanggang, dan lintasan di Jambi.",
  },
  {
    slug: "gaya-hidup",
    name: "Gaya Hidup",
    accent: "plum",
    description: "Makanan, wisata, budaya, dan keseharian.",
  },
  {
    slug: "opini",
    name: "Opini",
    accent: "ink",
    description: "Pendapat penulis. Isinya tanggung jawab penulis.",
  },
  {
    slug: "advertorial",
    name: "Advertorial",
    accent: "ochre",
    description: "Isi berbayar, disiapkan bersama pemasang.",
  },
] as const;

export type SectionSlug = (typeof sections)[number]["slug"];
