import { bulletList, paragraphs, quote, subhead } from "../body.ts";
import type { DeskSeed } from "../types.ts";

/** Stories that an editor approved: waiting, scheduled, withdrawn, or live with an update in review. */
export const deskReady: readonly DeskSeed[] = [
  {
    key: "setuju-museum",
    section: "gaya-hidup",
    title: "Museum Perahu Mini Dibuka di Bekas Gudang Karet",
    kicker: "Wisata",
    dek: "Empat puluh miniatur perahu dari hulu sampai muara dipajang menurut bentuk lambungnya.",
    place: "Jambi",
    by: ["lisa"],
    tags: ["Wisata", "Budaya"],
    picture: {
      name: "boat-race",
      caption: "Perahu panjang, salah satu bentuk yang dipamerkan dalam ukuran kecil.",
      alt: "Ilustrasi tiga perahu panjang berlomba di sungai",
    },
    hoursAgo: 1.1,
    desk: { state: "approved", editor: "retno", note: "Bagus. Simpan untuk akhir pekan." },
    body: [
      paragraphs(
        "Sebuah gudang karet yang kosong sejak belasan tahun lalu di Kota Jambi berubah menjadi museum perahu mini. Empat puluh miniatur dipajang menurut bentuk lambungnya, dari perahu hulu yang ramping sampai perahu muara yang gemuk.",
        "Pembuatnya, Datuk Sahlan Bajubang, 74 tahun, dahulu tukang perahu. Setelah tangannya tidak lagi kuat mengangkat papan, ia membuat perahu sepanjang lengan.",
        "“Perahu besar dibeli orang, perahu kecil dibeli ingatan,” katanya.",
      ),
      subhead("Boleh disentuh"),
      paragraphs(
        "Berbeda dari kebanyakan museum, anak-anak boleh menyentuh dan mengapungkan lima miniatur di bak panjang. Pemandu menjelaskan mengapa lambung yang lebar lebih tenang, tetapi lebih lambat.",
        "Museum buka Rabu sampai Minggu pukul 09.00–17.00 WIB. Pengunjung membayar seikhlasnya di kotak kayu berbentuk kapal.",
      ),
    ],
  },
  {
    key: "setuju-pupuk",
    section: "ekonomi",
    title: "Kelompok Tani Tebo Membuat Pupuk Sendiri dari Tandan Kosong",
    dek: "Ongkos pemupukan turun sepertiga. Limbah pabrik yang dahulu dibakar kini diantre.",
    place: "Muara Tebo",
    by: ["rudi"],
    tags: ["Pertanian", "Tebo", "Sawit"],
    picture: {
      name: "oil-palm",
      caption: "Kebun sawit rakyat di Tebo.",
      alt: "Ilustrasi barisan pohon kelapa sawit dengan seorang petani di jalan kebun",
    },
    hoursAgo: 4.7,
    desk: {
      state: "approved",
      editor: "retno",
      note: "Angka ongkos sudah saya cocokkan dengan catatan kelompok.",
    },
    body: [
      paragraphs(
        "Kelompok tani di tiga desa di Tebo membuat pupuk dari tandan kosong kelapa sawit. Dalam satu musim, ongkos pemupukan mereka turun dari Rp2,4 juta menjadi Rp1,6 juta per hektare.",
        "Tandan kosong dicacah, ditumpuk berlapis dengan kotoran sapi, lalu dibalik setiap sepuluh hari. Pada pekan kedelapan, tumpukan sudah dingin dan siap ditebar.",
        "“Dulu limbah ini dibakar dan kami batuk bersama-sama,” kata ketua kelompok, Ngadiman Prasetyo.",
      ),
      quote(
        "Ngadiman Prasetyo, ketua kelompok tani",
        "Pupuk pabrik tetap kami pakai, tetapi sebagai bumbu, bukan sebagai nasi.",
      ),
      paragraphs(
        "Pabrik mengatur giliran pengambilan agar truk petani tidak menumpuk. Penyuluh menyarankan uji tanah setahun sekali supaya takarannya tepat.",
      ),
    ],
  },
  {
    key: "jadwal-harga-beras",
    section: "ekonomi",
    title: "Pasar Murah Digelar di Empat Kecamatan, Beras 5 Kilogram Rp62 Ribu",
    kicker: "Harga Pangan",
    dek: "Setiap keluarga dibatasi satu karung beras dan setengah kilogram cabai.",
    place: "Jambi",
    by: ["rudi"],
    tags: ["Harga Pangan", "Kota Jambi", "Pasar"],
    picture: {
      name: "prices",
      caption: "Harga bahan pokok naik dalam dua bulan terakhir.",
      alt: "Ilustrasi grafik batang yang meningkat dengan cabai dan uang logam",
    },
    hoursAgo: 2.1,
    desk: { state: "scheduled", editor: "retno", daysAhead: 1, time: "06.00" },
    body: [
      paragraphs(
        "Pasar murah digelar serentak di empat kecamatan di Kota Jambi, {day:0}, mulai pukul 08.00 WIB. Beras kemasan 5 kilogram dijual Rp62 ribu, sekitar Rp9 ribu lebih murah daripada harga pasar.",
        "Selain beras, tersedia minyak goreng, telur, dan cabai. Setiap keluarga dibatasi satu karung beras dan setengah kilogram cabai.",
      ),
      bulletList(
        "Telanaipura: halaman kantor kecamatan",
        "Jelutung: lapangan voli",
        "Kota Baru: pelataran terminal",
        "Danau Teluk: balai adat",
      ),
      paragraphs(
        "Warga diminta membawa kantong sendiri dan kartu keluarga. Lansia serta penyandang disabilitas mendapat jalur khusus di setiap lokasi.",
        "“Persediaan cukup untuk 2.000 keluarga di setiap tempat. Tidak perlu datang sebelum subuh,” kata koordinator kegiatan, Tuti Marlina.",
      ),
    ],
  },
  {
    key: "jadwal-debat",
    section: "politik",
    title: "Apa yang Perlu Anda Ketahui tentang Rapat Anggaran Lanjutan",
    kicker: "Penjelasan",
    dek: "Tiga hal yang masih diperdebatkan, dan bagaimana warga dapat mengikutinya.",
    place: "Jambi",
    by: ["masrul"],
    tags: ["Anggaran Daerah", "DPRD"],
    picture: {
      name: "council",
      caption: "Rapat lanjutan berlangsung di gedung dewan.",
      alt: "Ilustrasi gedung dewan berpilar pada sore hari",
    },
    hoursAgo: 7.4,
    desk: { state: "scheduled", editor: "bakhtiar", daysAhead: 2, time: "07.30" },
    body: [
      paragraphs(
        "Rapat lanjutan pembahasan anggaran daerah digelar {day:0} pukul 09.00 WIB. Berikut tiga hal yang masih diperdebatkan dan akan menentukan jalannya rapat.",
      ),
      subhead("Daftar jalan desa"),
      paragraphs(
        "Tiga fraksi meminta daftar lokasi belanja jalan senilai Rp86 miliar. Tanpa daftar, mereka menolak memberi suara.",
      ),
      subhead("Beban perawatan gedung"),
      paragraphs(
        "Biaya perawatan gedung naik 18 persen. Sebagian anggota meminta kenaikan itu dipindahkan untuk perbaikan atap sekolah.",
      ),
      subhead("Cadangan bencana"),
      paragraphs(
        "Cadangan bencana diusulkan Rp12 miliar. Setelah banjir di Batanghari, ada usul menaikkannya menjadi Rp20 miliar.",
        "Rapat terbuka untuk umum. Warga dapat duduk di balkon setelah menunjukkan kartu identitas di pintu timur.",
      ),
    ],
  },
  {
    key: "jadwal-minggu-budaya",
    section: "gaya-hidup",
    title: "Agenda Akhir Pekan: Pentas Dul Muluk, Bazar Buku, dan Jalan Pagi di Danau",
    dek: "Lima kegiatan untuk keluarga, sebagian besar tanpa tiket.",
    place: "Jambi",
    by: ["lisa"],
    tags: ["Agenda", "Kota Jambi", "Budaya"],
    picture: {
      name: "library",
      caption: "Bazar buku digelar di halaman perpustakaan.",
      alt: "Ilustrasi orang membaca di ruang perpustakaan dengan rak buku",
    },
    hoursAgo: 9.2,
    desk: { state: "scheduled", editor: "retno", daysAhead: 4, time: "05.30" },
    body: [
      paragraphs(
        "Akhir pekan ini Kota Jambi ramai. Kami memilih lima kegiatan yang mudah dijangkau angkutan umum dan ramah anak.",
      ),
      bulletList(
        "Pentas teater rakyat di taman budaya, Sabtu pukul 19.30 WIB",
        "Bazar buku bekas di halaman perpustakaan, Sabtu dan Minggu",
        "Jalan pagi mengelilingi danau, Minggu pukul 06.00 WIB",
        "Lokakarya membatik untuk anak di seberang kota, Minggu pukul 10.00 WIB",
        "Pasar kebun di pelataran jembatan, Minggu sore",
      ),
      paragraphs(
        "Bila hujan, pentas dipindahkan ke gedung kesenian. Bawalah botol minum sendiri karena panitia menyediakan galon isi ulang.",
      ),
    ],
  },
  {
    key: "cabut-korban",
    section: "hukum-kriminal",
    title: "Keluarga Korban Kecelakaan Perahu Ceritakan Malam Terakhir",
    dek: "Kesaksian keluarga tentang malam ketika dua perahu bersenggolan di muara.",
    place: "Kuala Tungkal",
    by: ["masrul"],
    tags: ["Tanjung Jabung Barat", "Keselamatan"],
    hoursAgo: 190,
    desk: {
      state: "withdrawn",
      editor: "bakhtiar",
      by: "hendra",
      publishedHoursAgo: 214,
      ground: "victim-trauma",
      reason:
        "Keluarga korban menyampaikan bahwa pemuatan rincian peristiwa menambah trauma anggota keluarga. Redaksi menilai permintaan itu beralasan dan mencabut berita ini. Kami memohon maaf kepada keluarga.",
    },
    body: [
      paragraphs(
        "Keluarga korban kecelakaan perahu di muara Kuala Tungkal menceritakan kembali malam ketika dua perahu bersenggolan. Kesaksian itu disampaikan {day:-1} di rumah mereka.",
        "Menurut keluarga, perahu berangkat tanpa lampu karena aki rusak. Mereka meminta pengawasan di dermaga diperketat agar kejadian serupa tidak terulang.",
        "Petugas keselamatan pelayaran menyatakan akan memeriksa kelengkapan kapal secara berkala.",
        "Tetangga dan kerabat berdatangan membawa makanan. Kepala dusun mengatakan warga sepakat iuran membeli lampu bagi perahu yang belum memilikinya.",
      ),
    ],
  },
  {
    key: "ubah-bus-sekolah",
    section: "pendidikan",
    title: "Bus Sekolah Gratis Layani Empat Rute Baru di Merangin",
    kicker: "Transportasi Pelajar",
    dek: "Setiap bus membawa satu pendamping. Rute terjauh menempuh 31 kilometer.",
    place: "Bangko",
    by: ["lisa"],
    tags: ["Merangin", "Transportasi", "Pendidikan"],
    picture: {
      name: "school",
      caption: "Pelajar berkumpul di halaman sekolah sebelum pulang.",
      alt: "Ilustrasi murid berbaris di halaman sekolah dengan bendera",
    },
    hoursAgo: 1.9,
    desk: {
      state: "update-in-review",
      editor: "retno",
      publishedHoursAgo: 48,
      note: "Jumlah bus dikoreksi dari enam menjadi lima menurut dinas, dan jadwal sore ditambahkan.",
      updatedBody: [
        paragraphs(
          "Layanan bus sekolah gratis di Kabupaten Merangin menambah empat rute baru dengan lima bus. Rute terjauh menempuh 31 kilometer dan mulai berjalan {day:0}.",
          "Setiap bus membawa satu pendamping yang mencatat nama anak ketika naik dan turun. Orang tua menerima kabar melalui kelompok pesan rute masing-masing.",
          "“Yang kami kejar bukan cepat, melainkan sampai,” kata Sri Hartati Manurung, koordinator layanan.",
        ),
        subhead("Jadwal sore ditambah"),
        paragraphs(
          "Atas permintaan orang tua, keberangkatan sore ditambah menjadi dua kali, pukul 13.30 dan 16.00 WIB, supaya murid yang mengikuti kegiatan tetap terangkut.",
          "Dinas setempat meralat jumlah bus. Semula disebut enam, tetapi satu bus masih dalam perbaikan dan baru bergabung bulan depan.",
          "Murid penyandang disabilitas dapat meminta dijemput di depan rumah pada rute pertama dan ketiga.",
          "Dari 214 murid yang mendaftar pada pekan pertama, lebih dari separuhnya semula berjalan kaki atau menumpang sepeda motor tetangga. Sekolah mencatat kedatangan sebelum lonceng naik menjadi 96 persen.",
          "Sopir bus dipilih dari warga di sepanjang rute. Mereka mengikuti pelatihan mengemudi aman selama tiga hari dan diperiksa kesehatannya setiap bulan.",
          "Biaya layanan ditanggung anggaran kabupaten untuk satu tahun ajaran. Setelah itu, pemerintah daerah akan menilai jumlah penumpang setiap rute sebelum memutuskan penambahan.",
        ),
      ],
    },
    body: [
      paragraphs(
        "Layanan bus sekolah gratis di Kabupaten Merangin menambah empat rute baru dengan enam bus. Rute terjauh menempuh 31 kilometer dan mulai berjalan {day:0}.",
        "Setiap bus membawa satu pendamping yang mencatat nama anak ketika naik dan turun. Orang tua menerima kabar melalui kelompok pesan rute masing-masing.",
        "“Yang kami kejar bukan cepat, melainkan sampai,” kata Sri Hartati Manurung, koordinator layanan.",
        "Bus berangkat pukul 06.00 WIB dari ujung rute dan kembali pukul 13.30 WIB. Orang tua yang terlambat menjemput diminta menunggu di halte terakhir.",
        "Murid penyandang disabilitas dapat meminta dijemput di depan rumah pada rute pertama dan ketiga.",
        "Dari 214 murid yang mendaftar pada pekan pertama, lebih dari separuhnya semula berjalan kaki atau menumpang sepeda motor tetangga. Sekolah mencatat kedatangan sebelum lonceng naik menjadi 96 persen.",
        "Sopir bus dipilih dari warga di sepanjang rute. Mereka mengikuti pelatihan mengemudi aman selama tiga hari dan diperiksa kesehatannya setiap bulan.",
        "Biaya layanan ditanggung anggaran kabupaten untuk satu tahun ajaran. Setelah itu, pemerintah daerah akan menilai jumlah penumpang setiap rute sebelum memutuskan penambahan.",
      ),
    ],
  },
];
