import { bulletList, paragraphs, quote, subhead } from "../body.ts";
import type { PublishedSeed } from "../types.ts";

export const opiniAdvertorial: readonly PublishedSeed[] = [
  {
    key: "opini-menunggu",
    section: "opini",
    kind: "opinion",
    title: "Sekolah yang Diajari Menunggu",
    dek: "Kita pandai meresmikan gedung, tetapi belum pandai memastikan ada orang dewasa di dalamnya.",
    place: "",
    by: ["zulfikar"],
    editor: "yulia",
    tags: ["Pendidikan", "Opini", "Guru"],
    hoursAgo: 23,
    reads: 1620,
    body: [
      paragraphs(
        "Ada pelajaran yang tidak tertulis dalam kurikulum, tetapi dikuasai semua anak di sekolah kecil: menunggu. Mereka menunggu guru selesai menjelaskan kepada kelas sebelah. Mereka menunggu buku yang dipinjam bergantian. Mereka menunggu hujan berhenti agar atap tidak menetes ke meja.",
        "Saya mengajar di kaki gunung sejak sebelas tahun lalu, dan saya mulai curiga bahwa menunggu adalah satu-satunya mata pelajaran yang kita ajarkan dengan sempurna.",
        "Setiap tahun kita merayakan angka. Ruang kelas baru sekian, jamban sekian, papan pintar sekian. Angka itu penting. Namun, gedung tidak mengajar. Yang mengajar adalah orang dewasa yang datang tepat waktu, sehat, digaji layak, dan tahu nama murid-muridnya.",
      ),
      subhead("Hitung orang, bukan rasio"),
      paragraphs(
        "Rasio guru dan murid di atas kertas sering tampak indah. Di sekolah saya, satu guru berbanding sembilan murid. Orang kota mungkin iri. Padahal, sembilan murid itu tersebar di tiga kelas dengan pelajaran berbeda pada jam yang sama.",
        "Rasio membagi jumlah. Kelas membagi perhatian. Kedua hal itu tidak dapat ditukar.",
      ),
      quote("Seorang murid kelas lima", "Pak, kalau saya sudah pintar, boleh saya tidak menunggu?"),
      paragraphs(
        "Pertanyaan itu diajukan seorang anak perempuan ketika saya memintanya menunggu giliran. Ia tidak bermaksud kurang ajar. Ia hanya sudah selesai. Saya kehabisan soal untuknya karena waktu saya habis untuk dua kelas lain.",
        "Usul saya sederhana. Tetapkan jumlah guru menurut jumlah kelas, bukan jumlah murid, untuk sekolah yang jauh dari jalan raya. Biayanya tidak murah, tetapi dapat dihitung. Yang tidak dapat dihitung adalah anak-anak yang pelan-pelan berhenti bertanya.",
        "Sekolah semestinya menjadi tempat di mana masa depan disiapkan, bukan ditunggu. Selama kita masih menyuruh anak menunggu, jangan heran bila kelak mereka menjadi warga yang sabar dalam hal yang seharusnya tidak perlu disabarkan.",
      ),
    ],
  },
  {
    key: "adv-koperasi",
    section: "advertorial",
    kind: "advertorial",
    title: "Koperasi Simpan Tani Makmur Luncurkan Tabungan Paceklik bagi Pekebun Kecil",
    dek: "Setoran mulai Rp5.000 per pekan dan dapat diambil pada bulan-bulan sebelum panen.",
    place: "Muara Bulian",
    by: ["yulia"],
    editor: "hendra",
    tags: ["Koperasi", "Tabungan"],
    picture: {
      name: "oil-palm",
      caption: "Tabungan paceklik ditujukan bagi pekebun kecil.",
      alt: "Ilustrasi pekebun di antara barisan pohon kelapa sawit",
    },
    hoursAgo: 88,
    reads: 240,
    body: [
      paragraphs(
        "Koperasi Simpan Tani Makmur memperkenalkan Tabungan Paceklik, simpanan mingguan yang dirancang mengikuti kalender kebun. Anggota menyetor mulai Rp5.000 setiap pekan dan dapat mengambilnya pada bulan-bulan ketika hasil kebun menurun.",
        "Produk ini lahir dari percakapan dengan anggota. Banyak pekebun terpaksa menjual hasil lebih awal untuk membayar kebutuhan sekolah anak. Dengan tabungan yang jadwalnya jelas, mereka dapat menunggu harga yang lebih baik.",
        "“Kami ingin anggota tidur nyenyak pada bulan paceklik,” kata Linda Puspasari, ketua pengurus Koperasi Simpan Tani Makmur.",
      ),
      subhead("Keuntungan bagi anggota"),
      bulletList(
        "Tanpa biaya bulanan",
        "Jasa simpanan dihitung harian dan dibagikan setiap triwulan",
        "Petugas datang ke kebun sesuai jadwal kelompok",
        "Catatan simpanan dapat diperiksa melalui buku atau pesan singkat",
      ),
      paragraphs(
        "Pendaftaran dibuka di seluruh kantor layanan pada hari kerja pukul 08.00–15.00 WIB. Calon anggota cukup membawa kartu identitas dan mengisi formulir satu halaman. Petugas akan menjelaskan hak dan kewajiban sebelum formulir ditandatangani.",
        "Untuk kelompok tani dengan sedikitnya sepuluh anggota, koperasi menyediakan pelatihan pencatatan keuangan keluarga selama setengah hari tanpa dipungut biaya. Pelatihan disampaikan dalam bahasa sehari-hari, dengan contoh dari kebun karet, sawit, dan kopi.",
        "Sampai akhir bulan, anggota baru menerima buku catatan kebun yang memuat kalender pemupukan dan halaman untuk mencatat timbangan.",
      ),
    ],
  },
  {
    key: "adv-wisata",
    section: "advertorial",
    kind: "advertorial",
    title: "Menginap di Rumah Panggung Danau Sipin: Paket Keluarga Akhir Pekan",
    dek: "Pengelola Pondok Teratai menawarkan dua malam menginap, bersampan, dan belajar memasak ikan.",
    place: "Jambi",
    by: ["yulia"],
    editor: "hendra",
    tags: ["Wisata", "Penginapan"],
    picture: {
      name: "river-dusk",
      caption: "Suasana senja dari pelataran rumah panggung.",
      alt: "Ilustrasi rumah panggung dan perahu di perairan saat senja",
    },
    hoursAgo: 470,
    reads: 310,
    body: [
      paragraphs(
        "Bosan dengan akhir pekan yang itu-itu saja? Pondok Teratai di tepi danau menawarkan Paket Keluarga: dua malam menginap di rumah panggung, bersampan, dan belajar memasak ikan bersama juru masak setempat.",
        "Setiap rumah menampung empat sampai enam orang. Dindingnya kayu, berandanya menghadap air, dan pada malam hari hanya terdengar katak serta dayung nelayan. Anak-anak dapat memancing dari pelataran yang dipagari.",
        "“Kami tidak menyediakan televisi. Sebagai gantinya ada 40 permainan papan dan satu rak buku,” kata Gunawan Arsyad, pengelola Pondok Teratai.",
      ),
      subhead("Yang termasuk dalam paket"),
      bulletList(
        "Menginap dua malam dengan sarapan dan makan malam",
        "Bersampan keliling danau selama dua jam dengan pemandu",
        "Kelas memasak ikan bakar sambal buah",
        "Sepeda untuk seluruh keluarga",
      ),
      paragraphs(
        "Harga paket Rp1.650.000 untuk empat orang, berlaku setiap Jumat hingga Minggu di luar libur nasional. Tamu tambahan dikenai Rp250.000 dan anak di bawah lima tahun tidak dipungut biaya.",
        "Seluruh rumah dilengkapi pelampung anak, alat pemadam, dan lampu darurat. Petugas berjaga 24 jam di pos dekat dermaga. Tamu yang membutuhkan jalur kursi roda dapat meminta Rumah Nomor Dua yang landai sampai ke beranda.",
        "Pemesanan dilakukan paling lambat tiga hari sebelum kedatangan. Pembatalan dua hari sebelumnya tidak dikenai biaya, sedangkan hujan deras sepanjang hari memberi tamu hak menjadwalkan ulang.",
      ),
    ],
  },
];
