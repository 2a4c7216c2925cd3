import { bulletList, paragraphs, quote, subhead } from "../body.ts";
import type { DeskSeed } from "../types.ts";

/** Stories that readers do not see yet and that lie with their writers or wait for an editor. */
export const deskWriting: readonly DeskSeed[] = [
  {
    key: "draf-terminal",
    section: "daerah",
    title: "Terminal Bayangan di Simpang Rimbo Mulai Ditata",
    dek: "",
    place: "Jambi",
    by: ["masrul"],
    tags: ["Kota Jambi", "Transportasi"],
    hoursAgo: 0.3,
    desk: { state: "draft" },
    body: [
      paragraphs(
        "Penataan terminal bayangan di kawasan Simpang Rimbo, Kota Jambi, dimulai {day:0}. Petugas memasang pembatas agar bus antarkota tidak lagi menaikkan penumpang di badan jalan.",
        "Pengurus agen bus, Togar Simamora, mengatakan agen siap pindah asalkan terminal resmi memiliki ruang tunggu yang buka sampai malam.",
        "[Belum ada tanggapan dinas perhubungan. Telepon lagi pukul 16.00.]",
      ),
    ],
  },
  {
    key: "draf-ikan-arwana",
    section: "ekonomi",
    title: "Peternak Ikan Hias Muaro Jambi Membuka Pasar Lelang Daring",
    dek: "Lelang setiap Kamis malam menggantikan pembeli yang dahulu datang sebulan sekali.",
    place: "Muaro Jambi",
    by: ["rudi"],
    tags: ["Muaro Jambi", "Ekonomi Digital"],
    hoursAgo: 2.6,
    desk: { state: "draft" },
    body: [
      paragraphs(
        "Sebelas peternak ikan hias di Muaro Jambi membuka lelang daring setiap Kamis malam. Pada lelang perdana, 46 ekor terjual kepada pembeli dari enam kota, {day:-1}.",
        "“Dahulu kami menunggu pembeli datang. Sekarang kami yang menentukan jamnya,” kata Syafrizal Lubuk, koordinator lelang.",
      ),
      subhead("Pengiriman menjadi ganjalan"),
      paragraphs(
        "Ikan dikirim dalam kantong beroksigen yang bertahan 30 jam. Peternak sedang mencari jasa kirim yang bersedia menjamin suhu.",
      ),
    ],
  },
  {
    key: "draf-imunisasi",
    section: "kesehatan",
    title: "Imunisasi Susulan Digelar di 12 Sekolah Dasar",
    dek: "",
    place: "Muara Bungo",
    by: ["lisa"],
    tags: ["Imunisasi", "Bungo"],
    hoursAgo: 6.2,
    desk: { state: "draft" },
    body: [
      paragraphs(
        "Imunisasi susulan bagi murid kelas satu digelar di 12 sekolah dasar di Bungo mulai {day:1}. Orang tua diminta membawa buku kesehatan anak.",
        "Petugas menyiapkan ruang tunggu setelah suntikan selama 30 menit.",
      ),
    ],
  },
  {
    key: "draf-sadap-getah",
    section: "daerah",
    title: "Catatan dari Kebun Karet Terakhir di Dusun Kami",
    kicker: "Esai Foto",
    dek: "Ketika tetangga beralih ke sawit, Pak Cik Durahman tetap menyadap 200 batang karet tua.",
    place: "Kerinci",
    by: ["zulfikar"],
    tags: ["Karet", "Kerinci"],
    hoursAgo: 21,
    desk: { state: "draft" },
    body: [
      paragraphs(
        "Pukul empat pagi, lampu kepala Pak Cik Durahman bergerak di antara batang karet. Ia menyadap 200 batang sebelum matahari terbit, seperti yang dilakukannya selama 38 tahun.",
        "“Karet itu seperti sapi tua. Jangan dipaksa, nanti ngambek,” katanya.",
        "Tetangganya satu per satu menebang dan menanam sawit. Ia bertahan bukan karena harga, melainkan karena hafal setiap pohon.",
      ),
    ],
  },
  {
    key: "draf-voli-pantai",
    section: "olahraga",
    title: "Voli Pasir Tepi Danau Kerinci Diikuti 24 Pasangan",
    dek: "Pertandingan dimulai akhir pekan ini dengan hadiah seekor kambing.",
    place: "Kerinci",
    by: ["zulfikar"],
    tags: ["Bola Voli", "Kerinci"],
    hoursAgo: 46,
    desk: { state: "draft" },
    body: [
      paragraphs(
        "Kejuaraan voli pasir di tepi Danau Kerinci diikuti 24 pasangan dari delapan kecamatan. Panitia mendatangkan 12 truk pasir sungai yang diayak warga selama sepekan.",
        "Hadiah utamanya seekor kambing dan sekarung beras. “Uang habis, kambing bisa beranak,” kata ketua panitia, Dedi Rahmansyah.",
      ),
    ],
  },
  {
    key: "tinjau-pasar-angso",
    section: "ekonomi",
    title: "Revitalisasi Pasar Ikan: Pedagang Minta Lantai Miring dan Saluran Lebar",
    kicker: "Pasar",
    dek: "Rancangan awal dikembalikan karena air cucian ikan menggenang di tengah lorong.",
    place: "Jambi",
    by: ["rudi"],
    tags: ["Pasar", "Kota Jambi"],
    picture: {
      name: "market",
      caption: "Suasana pasar pada pagi hari.",
      alt: "Ilustrasi lapak pasar beratap garis-garis dengan pembeli dan penjual",
    },
    hoursAgo: 0.8,
    desk: {
      state: "in-review",
      note: "Angka luas lantai sudah dicek ke gambar rancangan. Mohon ditinjau sebelum pukul 17.00.",
    },
    body: [
      paragraphs(
        "Pedagang pasar ikan di Kota Jambi meminta perancang memiringkan lantai dan melebarkan saluran sebelum pembangunan dimulai. Permintaan itu disampaikan dalam pertemuan di balai kelurahan, {day:0}.",
        "Pada rancangan pertama, lantai dibuat rata agar mudah dilalui kereta dorong. Pedagang membuktikan kelemahannya dengan menuangkan dua ember air di lorong contoh. Air menggenang tepat di tempat pembeli berdiri.",
        "“Gambar di kertas selalu kering,” kata Rohani Siregar, yang berjualan sejak usia 15 tahun.",
      ),
      quote("Rohani Siregar, pedagang ikan", "Kami tidak minta bagus. Kami minta air tahu jalan pulang."),
      paragraphs(
        "Perancang, Ilham Nugraha, menerima masukan itu dan akan memiringkan lantai dua derajat ke arah saluran selebar 40 sentimeter. Kereta dorong masih dapat lewat melalui lorong tengah.",
        "Pembangunan dijadwalkan tujuh bulan. Selama itu, 88 pedagang pindah ke lapangan di belakang terminal dengan tenda dan air bersih.",
      ),
    ],
  },
  {
    key: "tinjau-lampu-jalan",
    section: "daerah",
    title: "Seribu Lampu Jalan di Batanghari Diganti Lampu Hemat Energi",
    dek: "Tagihan listrik diperkirakan turun Rp2,1 miliar setahun. Warga diminta melaporkan lampu mati lewat nomor tiang.",
    place: "Muara Bulian",
    by: ["masrul"],
    tags: ["Batanghari", "Layanan Publik"],
    hoursAgo: 3.9,
    desk: { state: "in-review", note: "Dari siaran pers dan wawancara telepon. Foto menyusul." },
    body: [
      paragraphs(
        "Sebanyak 1.040 lampu jalan di Kabupaten Batanghari diganti dengan lampu hemat energi hingga akhir tahun. Penggantian dimulai dari ruas di depan sekolah dan puskesmas, {day:0}.",
        "Dinas perhubungan setempat memperkirakan tagihan listrik turun Rp2,1 miliar setahun. Penghematan itu akan dipakai menambah lampu di 17 simpang yang masih gelap.",
        "Setiap tiang diberi nomor. Warga cukup menyebut nomor itu ketika melaporkan lampu mati, dan petugas berjanji memperbaikinya dalam tiga hari.",
      ),
      bulletList(
        "Lampu diganti: 1.040",
        "Simpang baru yang diterangi: 17",
        "Batas waktu perbaikan: tiga hari",
      ),
      paragraphs(
        "Pengemudi ojek Anwar Sadat Nasution berharap nomor tiang ditulis besar. “Malam-malam, kami membaca sambil jalan,” katanya.",
      ),
    ],
  },
  {
    key: "tinjau-anak-sungai",
    section: "hukum-kriminal",
    title: "Polisi Dalami Perundungan yang Menimpa Seorang Pelajar",
    dek: "Identitas anak dan sekolahnya tidak disebutkan untuk melindungi yang bersangkutan.",
    place: "Jambi",
    by: ["masrul"],
    tags: ["Anak", "Perlindungan Anak"],
    sensitive: true,
    hoursAgo: 5.1,
    desk: {
      state: "in-review",
      note: "Sensitif: nama, sekolah, dan alamat sudah dihapus. Mohon diperiksa dua orang.",
    },
    body: [
      paragraphs(
        "Polisi mendalami laporan perundungan yang menimpa seorang pelajar di Jambi. Laporan diterima {day:-1} dari keluarga korban yang didampingi pekerja sosial.",
        "Penyidik unit perlindungan anak menyatakan pemeriksaan dilakukan dengan pendamping dan tidak di kantor polisi. Korban mendapat pendampingan psikolog dan untuk sementara belajar dari tempat yang aman.",
        "“Kepentingan anak lebih dulu, berkas kemudian,” kata seorang pendamping.",
        "Pihak sekolah bersedia membantu pemeriksaan. Warga diminta tidak menyebarkan rekaman atau menebak-nebak identitas anak yang terlibat.",
      ),
    ],
  },
  {
    key: "kembali-proyek-drainase",
    section: "daerah",
    title: "Proyek Drainase Telanaipura Disebut Molor Tiga Bulan",
    dek: "Warga mengeluhkan galian yang dibiarkan terbuka di depan rumah.",
    place: "Jambi",
    by: ["masrul"],
    tags: ["Kota Jambi", "Infrastruktur"],
    hoursAgo: 1.6,
    desk: {
      state: "changes-requested",
      editor: "bakhtiar",
      reason:
        "Baru satu pihak yang bicara. Mintakan tanggapan pelaksana dan dinas, cantumkan tanggal kontrak, dan jelaskan “molor tiga bulan” dihitung sejak kapan. Kata “mangkrak” di alinea tiga dihapus sampai ada datanya.",
    },
    body: [
      paragraphs(
        "Warga di kawasan Telanaipura, Kota Jambi, mengeluhkan galian saluran yang dibiarkan terbuka di depan rumah. Menurut mereka, pekerjaan seharusnya selesai tiga bulan lalu.",
        "“Motor anak saya sudah dua kali masuk,” ujar Farida Hanum, warga setempat, {day:0}.",
        "Proyek yang mangkrak itu meninggalkan tumpukan tanah di tiga titik. Papan proyek sudah tidak ada.",
        "Ketua rukun tetangga, Ruslan Effendi Harahap, telah dua kali mengirim surat.",
      ),
    ],
  },
  {
    key: "kembali-lomba-masak",
    section: "gaya-hidup",
    title: "Lomba Masak Ikan Sungai Ramaikan Akhir Pekan di Ancol Jambi",
    dek: "Tiga puluh regu memasak patin, baung, dan toman dengan tungku kayu.",
    place: "Jambi",
    by: ["lisa"],
    tags: ["Kuliner", "Kota Jambi"],
    hoursAgo: 24,
    desk: {
      state: "changes-requested",
      editor: "retno",
      reason:
        "Nama pemenang di alinea pertama dan terakhir berbeda ejaannya (Nurhayati/Nur Hayati). Tambahkan foto dan keterangan juri; lead dipendekkan menjadi satu kalimat.",
    },
    body: [
      paragraphs(
        "Tiga puluh regu ibu-ibu dan bapak-bapak mengikuti lomba memasak ikan sungai di tepi Batanghari, Kota Jambi, {day:-1} sore, dengan tungku kayu yang harus dinyalakan sendiri dan bumbu yang boleh dibawa dari rumah, dan pemenangnya adalah regu Nurhayati Saragih dari Pasar Jambi.",
        "Juri menilai rasa, kebersihan, dan cerita di balik masakan. Regu yang memakai pewarna buatan langsung digugurkan.",
        "Nur Hayati mengatakan resepnya berasal dari mertuanya.",
      ),
    ],
  },
];
