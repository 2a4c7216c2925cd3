import type { PersonKey } from "./people.ts";
import type { PictureName } from "./pictures/names.ts";

/** An entry of the demo's coverage. `minutesAgo` counts back from when the database is filled. */
export interface EntrySeed {
  readonly by: PersonKey;
  readonly minutesAgo: number;
  readonly headline?: string;
  readonly text: string;
  readonly keyMoment?: boolean;
  readonly picture?: { readonly name: PictureName; readonly caption: string; readonly alt: string };
  /** What it said at first, when it was changed five minutes later. */
  readonly before?: string;
}

/** What happened so far in the flood that the demo covers live. */
export const floodSummary = [
  "Air Batanghari di Muara Tembesi mulai tertahan setelah dua malam naik.",
  "- *231 keluarga* mengungsi di balai desa dan dua sekolah",
  "- Empat perahu siaga sampai pukul 21.00",
  "- Jalan Rantau Limau–Teluk Rambai ditutup untuk kendaraan",
].join("\n");

/** The demo's live coverage of a flood, the earliest entry first: our own writing, invented people and places. */
export const floodEntries: readonly EntrySeed[] = [
  {
    by: "rudi",
    minutesAgo: 66,
    headline: "Perahu pertama tiba di balai desa Rantau Limau",
    keyMoment: true,
    text: "Dua belas orang turun dari perahu nelayan: delapan di antaranya anak-anak. Relawan menunggu dengan selimut dan teh manis di teras balai desa.",
    picture: {
      name: "flood",
      caption: "Perahu relawan menjemput satu keluarga dari rumah panggung di Rantau Limau.",
      alt: "Ilustrasi perahu berisi satu keluarga dan dua relawan berompi jingga di antara rumah panggung yang terendam banjir",
    },
  },
  {
    by: "masrul",
    minutesAgo: 58,
    text: "Posko kecamatan membuka dua nomor jemputan lewat ketua rukun tetangga. Petugas meminta warga menyebut *jumlah lansia dan bayi* lebih dulu, supaya perahu yang dikirim cukup besar.",
  },
  {
    by: "rudi",
    minutesAgo: 49,
    headline: "Jalan Rantau Limau–Teluk Rambai ditutup",
    keyMoment: true,
    text: "Air setinggi lutut orang dewasa menutup jalan sepanjang 600 meter. Sepeda motor dialihkan ke jalan kebun di belakang sekolah; mobil belum bisa lewat.",
  },
  {
    by: "masrul",
    minutesAgo: 40,
    text: "Kebutuhan yang dicatat posko sampai saat ini:\n- air bersih 3.000 liter\n- popok bayi dan lansia\n- obat gatal\n- terpal untuk dapur umum kedua",
  },
  {
    by: "rudi",
    minutesAgo: 31,
    text: "Nurdin Kahar, ketua kelompok siaga, menghitung ulang penumpang perahunya: _“Sejak pagi sudah 41 kali bolak-balik. Solar tinggal untuk malam ini.”_",
    before:
      "Nurdin Kahar, ketua kelompok siaga, menghitung ulang penumpang perahunya: _“Sejak pagi sudah 14 kali bolak-balik.”_",
  },
  {
    by: "masrul",
    minutesAgo: 22,
    headline: "Jumlah pengungsi naik menjadi 231 keluarga",
    keyMoment: true,
    text: "Tambahan 17 keluarga datang dari Pulau Betung. Mereka ditempatkan di ruang kelas yang meja dan kursinya sudah dikeluarkan. Pelajaran pindah ke masjid dan gereja terdekat.",
  },
  {
    by: "rudi",
    minutesAgo: 9,
    headline: "Tiang ukur: air tidak naik sejak satu jam lalu",
    keyMoment: true,
    text: "Petugas membaca tiang ukur di dermaga dua kali, selisih 30 menit, dan angkanya sama. Ratna Dewiyanti di posko mengingatkan: puncak air dari hulu *belum lewat*.",
  },
];
