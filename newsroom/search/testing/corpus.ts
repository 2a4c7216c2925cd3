import type { StoryKind } from "#newsroom/stories/types.ts";

/** A short story of the relevance set. People, offices and events are invented. */
export interface CorpusStory {
  /** What it is about, by which answers are graded: its subject, its place, both, and its month. */
  readonly about: readonly string[];
  readonly title: string;
  readonly dek: string;
  readonly text: string;
  readonly place: string;
  readonly tag: string;
  readonly kind: StoryKind;
  /** The day on which it is published. */
  readonly date: string;
}

const places = [
  "Kumpeh",
  "Muara Bulian",
  "Tebo",
  "Sarolangun",
  "Bangko",
  "Kuala Tungkal",
  "Sungai Penuh",
] as const;
const people = [
  "Rahmadi Syafril",
  "Nurhayati Siregar",
  "Bambang Wiratmo",
  "Desi Anggraini",
  "M. Yusuf Hamdani",
  "Zulkifli Amran",
  "Ratna Kumalasari",
] as const;
const dates = [
  "2025-08-14",
  "2025-11-22",
  "2026-01-09",
  "2026-01-21",
  "2026-03-05",
  "2026-06-17",
  "2026-10-22",
] as const;
const endings = [
  "Warga berharap keadaan segera pulih.",
  "Rapat lanjutan dijadwalkan pekan depan.",
  "Kabar itu disambut baik oleh para tokoh masyarakat.",
  "Petugas masih mendata di lapangan sampai sore.",
  "Ia meminta semua pihak bersabar menunggu hasilnya.",
  "Pembahasan berlangsung sekitar dua jam di balai desa.",
  "Catatan itu akan disampaikan kepada gubernur.",
] as const;

interface Telling {
  readonly place: string;
  readonly person: string;
  readonly number: number;
}

interface Subject {
  readonly about: string;
  readonly tag: string;
  readonly kind?: StoryKind;
  readonly titles: readonly ((at: Telling) => string)[];
  readonly dek: (at: Telling) => string;
  readonly texts: readonly ((at: Telling) => string)[];
}

const subjects: readonly Subject[] = [
  {
    about: "banjir",
    tag: "Banjir",
    titles: [
      ({ place }) => `Banjir rendam ratusan rumah di ${place}`,
      ({ place }) => `Luapan sungai putus jalan ke ${place}`,
      ({ place }) => `Warga ${place} bertahan di tenda setelah air naik`,
    ],
    dek: ({ number }) => `Ketinggian air mencapai ${number} sentimeter.`,
    texts: [
      ({ place, person, number }) =>
        `Hujan deras semalaman membuat sungai meluap dan membanjiri permukiman di ${place}. Sebanyak ${number} keluarga mengungsi. ${person} dari badan penanggulangan bencana mengirimkan perahu karet dan mendirikan dapur umum.`,
      ({ place, number }) =>
        `Air mulai surut di ${place}, tetapi kebanjiran kali ini merusak ${number} hektare sawah. BPBD menyalurkan selimut dan makanan siap saji bagi pengungsi.`,
    ],
  },
  {
    about: "rsud",
    tag: "Kesehatan",
    titles: [
      ({ place }) => `RSUD ${place} tambah ruang rawat inap`,
      ({ place }) => `Antrean pasien di rumah sakit ${place} mengular sejak subuh`,
      ({ place }) => `Dokter spesialis anak kembali bertugas di ${place}`,
    ],
    dek: () => "Layanan gawat darurat tetap buka selama pembangunan.",
    texts: [
      ({ person, number }) =>
        `Direktur rumah sakit umum daerah, dr. ${person}, mengatakan ${number} tempat tidur baru siap dipakai bulan depan. Perawat tambahan sedang dilatih.`,
      ({ place, number }) =>
        `Pasien di RS umum ${place} mengeluhkan lamanya menunggu obat. Sehari rata-rata ${number} orang berobat dengan BPJS.`,
    ],
  },
  {
    about: "apbd",
    tag: "Anggaran",
    titles: [
      ({ place }) => `DPRD ${place} sahkan APBD perubahan`,
      ({ place }) => `Rapat paripurna ${place} bahas anggaran daerah hingga malam`,
      ({ place }) => `Belanja pegawai ${place} dipangkas, jalan desa didahulukan`,
    ],
    dek: ({ number }) => `Nilainya Rp${number} miliar.`,
    texts: [
      ({ person, number }) =>
        `Ketua dewan perwakilan rakyat daerah ${person} mengetuk palu setelah semua fraksi setuju. Anggaran pendapatan dan belanja daerah ditetapkan Rp${number} miliar.`,
      ({ place }) =>
        `Anggota dewan di ${place} menyoroti serapan yang rendah. Penyusunan anggaran tahun depan diminta lebih cepat.`,
    ],
  },
  {
    about: "jembatan",
    tag: "Jembatan",
    titles: [
      ({ place }) => `Jembatan gantung ${place} ambruk diterjang arus`,
      ({ place }) => `Pembangunan jembatan ${place} rampung lebih cepat`,
      ({ place }) => `Penyeberangan darurat dibuka di ${place}`,
    ],
    dek: () => "Pelajar tidak lagi memutar belasan kilometer.",
    texts: [
      ({ place, number }) =>
        `Dinas pekerjaan umum membangun kembali jembatan sepanjang ${number} meter di ${place}. Kontraktor memperbaiki tiang penyangga yang retak.`,
      ({ person }) =>
        `${person}, kepala dinas, menjelaskan rangka baja dikirim dari pelabuhan dan dipasang bertahap.`,
    ],
  },
  {
    about: "karhutla",
    tag: "Karhutla",
    titles: [
      ({ place }) => `Kebakaran lahan gambut di ${place} meluas`,
      ({ place }) => `Kabut asap selimuti ${place}, sekolah diliburkan`,
      ({ place }) => `Helikopter padamkan api di perbatasan ${place}`,
    ],
    dek: ({ number }) => `${number} hektare lahan terbakar.`,
    texts: [
      ({ place, number }) =>
        `Karhutla melanda ${place} sejak awal pekan. Satelit mencatat ${number} titik panas. Petugas pemadam menanam pompa di kanal.`,
      ({ person }) =>
        `Kualitas udara memburuk dan penderita ISPA bertambah. ${person} membagikan masker kepada pengendara.`,
    ],
  },
  {
    about: "cabai",
    tag: "Harga pangan",
    titles: [
      ({ place }) => `Harga cabai merah di ${place} tembus Rp80.000`,
      ({ place }) => `Pedagang ${place} keluhkan bawang yang mahal`,
      ({ place }) => `Operasi pasar digelar di ${place} jelang Lebaran`,
    ],
    dek: ({ number }) => `Naik ${number} persen dalam sepekan.`,
    texts: [
      ({ place, number }) =>
        `Ibu rumah tangga di ${place} mengurangi belanja cabai karena harganya naik Rp${number}.000 sekilo. Pasokan dari petani tersendat.`,
      ({ person }) =>
        `Kepala dinas perdagangan ${person} menjual beras dan minyak goreng murah untuk menahan kenaikan harga.`,
    ],
  },
  {
    about: "guru",
    tag: "Pendidikan",
    titles: [
      ({ place }) => `Guru honorer ${place} terima SK pengangkatan`,
      ({ place }) => `SD terpencil di ${place} hanya punya dua pengajar`,
      ({ place }) => `Lulusan PPPK ${place} mulai mengajar pekan ini`,
    ],
    dek: ({ number }) => `Sebanyak ${number} orang ditempatkan di sekolah pelosok.`,
    texts: [
      ({ place, person }) =>
        `Dinas pendidikan ${place} menyerahkan surat keputusan kepada para guru. ${person}, yang mengajar sejak 2009, menangis haru.`,
      ({ number }) =>
        `Siswa belajar bergantian karena kelas kurang. Bantuan buku tulis untuk ${number} murid dijanjikan tiba bulan depan.`,
    ],
  },
  {
    about: "korupsi",
    tag: "Korupsi",
    titles: [
      ({ place }) => `Kejari ${place} tahan tersangka korupsi dana desa`,
      ({ place }) => `Sidang dugaan penyelewengan bansos ${place} ditunda`,
      ({ place }) => `Mantan kepala desa di ${place} divonis empat tahun`,
    ],
    dek: ({ number }) => `Kerugian negara ditaksir Rp${number} juta.`,
    texts: [
      ({ person, place }) =>
        `Kejaksaan negeri menahan bendahara di ${place} setelah memeriksa belasan saksi. Penasihat hukum ${person} mengajukan keberatan.`,
      ({ number }) =>
        `Jaksa penuntut umum membacakan dakwaan setebal ${number} halaman di pengadilan tindak pidana korupsi.`,
    ],
  },
  {
    about: "pilkada",
    tag: "Pilkada",
    titles: [
      ({ place }) => `KPU ${place} tetapkan pasangan calon`,
      ({ place }) => `Debat terbuka calon bupati ${place} berlangsung sengit`,
      ({ place }) => `Logistik pemilihan tiba di gudang ${place}`,
    ],
    dek: () => "Pemungutan suara tinggal menghitung pekan.",
    texts: [
      ({ person, number }) =>
        `Komisi pemilihan umum mengundi nomor urut pilkada. ${person} mendapat dukungan ${number} kursi dewan.`,
      ({ place }) =>
        `Bawaslu ${place} menertibkan alat peraga yang dipaku di pohon. Pengawas menemukan selebaran gelap.`,
    ],
  },
  {
    about: "puskesmas",
    tag: "Posyandu",
    titles: [
      ({ place }) => `Puskesmas keliling jangkau dusun di ${place}`,
      ({ place }) => `Imunisasi polio digencarkan di ${place}`,
      ({ place }) => `Angka tengkes di ${place} turun`,
    ],
    dek: ({ number }) => `${number} balita ditimbang setiap bulan.`,
    texts: [
      ({ person, place }) =>
        `Bidan ${person} berkeliling ${place} dengan sepeda motor membawa vaksin. Kader posyandu mencatat berat badan anak.`,
      ({ number }) => `Pemberian makanan tambahan untuk ${number} ibu hamil berjalan sejak Januari.`,
    ],
  },
  {
    about: "kecelakaan",
    tag: "Lalu lintas",
    titles: [
      ({ place }) => `Truk batu bara tabrak angkot di ${place}`,
      ({ place }) => `Dua pengendara motor tewas di tikungan ${place}`,
      ({ place }) => `Polisi tambah rambu di jalur rawan ${place}`,
    ],
    dek: () => "Rem truk diduga blong.",
    texts: [
      ({ place, number }) =>
        `Kecelakaan lalu lintas terjadi di jalan lintas ${place}, ${number} orang luka. Sopir truk angkutan diamankan di polres.`,
      ({ person }) => `Kasat lantas ${person} menilang sopir yang tidak membawa surat izin mengemudi.`,
    ],
  },
  {
    about: "sawit",
    tag: "Perkebunan",
    titles: [
      ({ place }) => `Harga tandan sawit petani ${place} naik lagi`,
      ({ place }) => `Peremajaan kebun rakyat dimulai di ${place}`,
      ({ place }) => `Pabrik kelapa sawit ${place} kembali menerima buah`,
    ],
    dek: ({ number }) => `Kini Rp2.${number} per kilogram.`,
    texts: [
      ({ place, person }) =>
        `Pekebun di ${place} menikmati kenaikan harga TBS. ${person}, ketua koperasi, menyarankan petani menanam bibit unggul.`,
      ({ number }) => `Bantuan pupuk disalurkan untuk ${number} hektare kebun swadaya.`,
    ],
  },
  {
    about: "festival",
    tag: "Budaya",
    titles: [
      ({ place }) => `Festival batik ${place} angkat motif lama`,
      ({ place }) => `Lomba perahu hias meriahkan ${place}`,
      ({ place }) => `Penari cilik ${place} pukau penonton`,
    ],
    dek: ({ number }) => `Diikuti ${number} peserta dari tujuh kecamatan.`,
    texts: [
      ({ place, person }) =>
        `Pengrajin ${person} memamerkan batik tulis khas ${place}. Tarian, gambus, dan kuliner menyertai pawai.`,
      ({ number }) => `Pemenang lomba membawa pulang hadiah Rp${number} juta dari pemerintah kabupaten.`,
    ],
  },
  {
    about: "narkoba",
    tag: "Narkoba",
    titles: [
      ({ place }) => `Polres ${place} gagalkan pengiriman sabu`,
      ({ place }) => `Pengedar ganja ditangkap di kontrakan ${place}`,
      ({ place }) => `Pesantren di ${place} dampingi mantan pecandu`,
    ],
    dek: ({ number }) => `Barang bukti ${number} gram disita.`,
    texts: [
      ({ person, place }) =>
        `Kapolres ${place} AKBP ${person} mengatakan penangkapan bermula dari laporan warga. Kurir mengirim paket lewat travel.`,
      ({ number }) => `Rehabilitasi diberikan kepada ${number} orang tanpa biaya.`,
    ],
  },
  {
    about: "air-bersih",
    tag: "Air bersih",
    titles: [
      ({ place }) => `Air PDAM di ${place} keruh tiga hari`,
      ({ place }) => `Sumur bor baru aliri ${place}`,
      ({ place }) => `Pelanggan ${place} mandi di sungai karena pipa bocor`,
    ],
    dek: ({ number }) => `${number} pelanggan terdampak.`,
    texts: [
      ({ person }) =>
        `Direktur perusahaan daerah air minum, ${person}, menutup aliran untuk mencuci bak penampung. Mobil tangki dikirim bergiliran.`,
      ({ place }) => `Penduduk ${place} menampung hujan untuk memasak dan mencuci.`,
    ],
  },
  {
    about: "sepak-bola",
    tag: "Sepak bola",
    titles: [
      ({ place }) => `Tim ${place} juara liga antarkampung`,
      ({ place }) => `Stadion ${place} berlampu, laga malam kembali`,
      ({ place }) => `Penjaga gawang asal ${place} dipanggil ke pemusatan latihan`,
    ],
    dek: ({ number }) => `Menang adu penalti di depan ${number} penonton.`,
    texts: [
      ({ person, place }) =>
        `Gol tunggal ${person} pada menit akhir memastikan kemenangan ${place}. Pelatih memuji kerja sama para pemain.`,
      () => "Wasit mengeluarkan dua kartu merah. Suporter pulang dengan tertib.",
    ],
  },
  {
    about: "umkm",
    tag: "UMKM",
    titles: [
      ({ place }) => `Pelaku UMKM ${place} belajar berjualan daring`,
      ({ place }) => `Kopi ${place} dikirim ke Malaysia`,
      ({ place }) => `Kredit usaha rakyat di ${place} capai target`,
    ],
    dek: ({ number }) => `Omzetnya naik ${number} persen.`,
    texts: [
      ({ person, place }) =>
        `${person} membuat keripik pisang dari dapur rumahnya di ${place}. Kini usahanya mempekerjakan tetangga.`,
      ({ number }) => `Bank menyalurkan pinjaman kepada ${number} pedagang kecil tanpa agunan.`,
    ],
  },
  {
    about: "haji",
    tag: "Haji",
    titles: [
      ({ place }) => `Calon jemaah haji ${place} ikuti manasik`,
      ({ place }) => `Keberangkatan kloter ${place} dimajukan`,
      ({ place }) => `Jemaah lansia ${place} didampingi perawat`,
    ],
    dek: ({ number }) => `${number} orang berangkat tahun ini.`,
    texts: [
      ({ person }) =>
        `Kepala kantor kementerian agama ${person} mengingatkan jemaah menjaga kesehatan dan salat di hotel bila cuaca panas.`,
      ({ place }) => `Keluarga di ${place} menggelar doa bersama di masjid sebelum pelepasan.`,
    ],
  },
  {
    about: "harimau",
    tag: "Satwa",
    titles: [
      ({ place }) => `Harimau masuk kebun warga ${place}`,
      ({ place }) => `Jejak satwa dilindungi ditemukan di ${place}`,
      ({ place }) => `Gajah liar rusak pondok di pinggir ${place}`,
    ],
    dek: () => "Warga diminta tidak ke kebun sendirian.",
    texts: [
      ({ place, person }) =>
        `Balai konservasi memasang kandang jebak di ${place}. ${person}, penyadap karet, melihat induk dan dua anaknya.`,
      ({ number }) => `Kamera merekam satwa itu ${number} kali dalam sepekan.`,
    ],
  },
  {
    about: "listrik",
    tag: "Listrik",
    titles: [
      ({ place }) => `Listrik padam bergilir di ${place}`,
      ({ place }) => `Dusun terakhir di ${place} akhirnya terang`,
      ({ place }) => `Gardu meledak, ${place} gelap semalam`,
    ],
    dek: ({ number }) => `PLN mengganti ${number} meter kabel.`,
    texts: [
      ({ person, place }) =>
        `Manajer unit ${person} meminta maaf atas pemadaman di ${place}. Tiang roboh tertimpa pohon.`,
      () => "Pelaku usaha menyalakan genset. Pembangkit tenaga surya direncanakan tahun depan.",
    ],
  },
  {
    about: "opini",
    tag: "Opini",
    kind: "opinion",
    titles: [
      ({ place }) => `Menjaga sungai, menjaga ${place}`,
      ({ place }) => `Mengapa anak muda ${place} enggan bertani`,
      ({ place }) => `Catatan dari perpustakaan ${place}`,
    ],
    dek: () => "Sebuah pandangan.",
    texts: [
      ({ person }) =>
        `${person} menulis tentang ingatan masa kecil, ketika orang masih mencuci di tepian dan minum dari sumur.`,
      () => "Membaca bukan hanya soal gedung. Kita perlu alasan untuk datang dan tinggal sejenak.",
    ],
  },
];

/** What stands in no pattern: for names, spellings and questions that only one story answers. */
const single: readonly CorpusStory[] = [
  story(
    "kampus",
    "Kerjasama dua universitas teliti gambut",
    "Peneliti Universitas Jambi menandatangani kesepakatan dengan kampus Jepang.",
    "2026-02-11",
  ),
  story(
    "dagang",
    "Pemprov jajaki kerja sama dagang dengan Johor",
    "Gubernur Hasan Basri Talib menerima delegasi di rumah dinas.",
    "2026-04-02",
  ),
  story(
    "covid",
    "Vaksin Covid-19 dosis keempat tersedia",
    "Petugas melayani tanpa pendaftaran.",
    "2025-09-02",
  ),
  story("apotek", "Apotek buka 24 jam di pusat kota", "Obat resep dilayani apoteker jaga.", "2026-05-09"),
  story(
    "izin",
    "Perizinan tambang ditertibkan",
    "Izin yang mati tidak diperpanjang, kata kepala dinas energi.",
    "2026-02-19",
  ),
  story(
    "jumat",
    "Salat Jumat perdana di masjid terapung",
    "Khatib mengajak jemaah menjaga Al-Qur'an dan sungai.",
    "2026-07-03",
  ),
  story(
    "hm-yusuf",
    "H.M. Yusuf Karim tutup usia",
    "Pendiri pondok pesantren itu berusia 84 tahun.",
    "2026-08-20",
  ),
  story(
    "jose",
    "José Almeida latih renang anak disabilitas",
    "Pelatih asal Dili itu tinggal di Jambi sejak lama.",
    "2026-06-30",
  ),
  story(
    "upah",
    "Upah minimum provinsi naik 6,5 persen",
    "UMP menjadi Rp3.450.000, kata dinas tenaga kerja.",
    "2025-12-01",
  ),
  story(
    "wali-kota",
    "Wali Kota Maulidin Harun lantik camat",
    "Pelantikan berlangsung di aula balai kota.",
    "2026-09-10",
  ),
  story(
    "terima-kasih",
    "Surat terima kasih dari murid kelas 5",
    "Anak-anak menulis untuk petugas kebersihan.",
    "2026-09-25",
  ),
  story(
    "penari",
    "Tari rentak kudo ditetapkan warisan budaya",
    "Tarian dari Kerinci itu diajarkan di sekolah.",
    "2025-10-17",
  ),
  story(
    "tongkang",
    "Tongkang kandas di alur Batanghari",
    "Nakhoda menunggu air pasang. Batang Hari sedang surut.",
    "2026-08-02",
  ),
  story(
    "satpol",
    "Satpol PP tertibkan pedagang kaki lima",
    "PKL diminta pindah ke kawasan kuliner.",
    "2026-10-05",
  ),
  story(
    "makan-gratis",
    "Dapur makan bergizi gratis ke-100 diresmikan",
    "Program MBG menjangkau pulau terluar.",
    "2026-10-12",
  ),
  story(
    "tol",
    "Jalan tol Betung–Jambi dibuka gratis selama mudik",
    "Pemudik menghemat tiga jam.",
    "2026-03-18",
  ),
  story(
    "gempa",
    "Gempa 5,2 magnitudo guncang Kerinci",
    "BMKG menyatakan tidak berpotensi tsunami.",
    "2025-11-23",
  ),
  story(
    "perpustakaan",
    "Perpustakaan daerah buka sampai malam",
    "Pengunjung boleh meminjam lima buku.",
    "2026-11-01",
  ),
  story(
    "kereta",
    "Rel kereta Jambi–Palembang masuk rencana nasional",
    "Kajian kelayakan selesai tahun depan.",
    "2026-11-15",
  ),
  story(
    "beasiswa",
    "Beasiswa Pro Jambi Cerdas dibuka",
    "Mahasiswa berprestasi dapat mendaftar sampai akhir bulan.",
    "2026-08-11",
  ),
];

/** Every story of the set; the same each time. */
export const corpus: readonly CorpusStory[] = [
  ...subjects.flatMap((subject, order) =>
    places.map((place, index): CorpusStory => {
      const turn = index + order;
      const at = { place, person: pick(people, turn * 2 + index), number: 40 + ((turn * 37) % 560) };
      const date = pick(dates, turn * 3);
      return {
        about: [
          subject.about,
          place,
          `${subject.about} ${place}`,
          `${subject.about} ${date.slice(0, 7)}`,
          date,
        ],
        title: pick(subject.titles, index)(at),
        dek: subject.dek(at),
        text: [pick(subject.texts, turn)(at), pick(subject.texts, turn + 1)(at), pick(endings, turn)].join(
          "\n",
        ),
        place,
        tag: subject.tag,
        kind: subject.kind ?? "news",
        date,
      };
    }),
  ),
  ...single,
];

function story(about: string, title: string, text: string, date: string): CorpusStory {
  return {
    about: [about, date],
    title,
    dek: "",
    text,
    place: "Jambi",
    tag: "Kota Jambi",
    kind: "news",
    date,
  };
}

function pick<Thing>(things: readonly Thing[], index: number): Thing {
  const thing = things[index % things.length];
  if (thing === undefined) throw new Error("nothing to pick from");
  return thing;
}
