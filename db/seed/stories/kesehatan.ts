import { bulletList, orderedList, paragraphs, quote, readAlso, subhead } from "../body.ts";
import type { PublishedSeed } from "../types.ts";

export const kesehatan: readonly PublishedSeed[] = [
  {
    key: "rsud-antrean",
    section: "kesehatan",
    title: "Rumah Sakit Daerah Pangkas Antrean Rawat Jalan dari Empat Jam Menjadi 70 Menit",
    kicker: "Layanan",
    dek: "Loket dibuka bertahap menurut jam janji. Pasien lanjut usia dilayani di lantai dasar.",
    place: "Muara Bulian",
    by: ["lisa"],
    editor: "retno",
    tags: ["Rumah Sakit", "Layanan Publik", "Batanghari"],
    picture: {
      name: "hospital",
      caption: "Lorong ruang rawat jalan. Antrean kini diatur menurut jam janji.",
      alt: "Ilustrasi perawat berjilbab berjalan di lorong rumah sakit yang terang, dengan tempat tidur dorong di sisi kanan",
    },
    hoursAgo: 4.4,
    reads: 1980,
    body: [
      paragraphs(
        "Waktu tunggu pasien rawat jalan di rumah sakit daerah di Muara Bulian turun dari rata-rata empat jam menjadi 70 menit. Perubahan itu dicatat dua bulan setelah antrean diatur menurut jam janji, kata pengelola, {day:0}.",
        "Sebelumnya, semua pasien datang sebelum subuh untuk mengambil nomor. Pukul 07.00 ruang tunggu sudah penuh, padahal dokter baru mulai memeriksa dua jam kemudian.",
        "“Kami menghitung kursi, bukan menambah dokter. Ternyata masalahnya ada pada jam datang,” kata dr. Melinda Sagita, yang memimpin pembenahan layanan.",
      ),
      subhead("Mendaftar lewat telepon biasa"),
      paragraphs(
        "Pendaftaran dapat dilakukan lewat telepon, pesan, atau di puskesmas. Petugas sengaja tidak mewajibkan aplikasi karena banyak pasien lanjut usia tidak memiliki telepon pintar.",
        "Setiap pasien mendapat jam datang dengan jeda 30 menit. Yang terlambat tetap dilayani, tetapi bergeser ke jam berikutnya.",
      ),
      orderedList(
        "Pasien mendaftar paling lambat sehari sebelumnya.",
        "Puskesmas mengirim rujukan tanpa kertas.",
        "Obat rutin disiapkan sebelum pasien bertemu dokter.",
        "Pasien lanjut usia dan ibu hamil diperiksa di lantai dasar.",
      ),
      quote(
        "Salmah, 67 tahun, pasien asal Maro Sebo Ulu",
        "Dulu saya berangkat gelap pulang gelap. Sekarang masih sempat menjemput cucu.",
      ),
      paragraphs(
        "Masih ada yang perlu diperbaiki. Di poli mata, waktu tunggu tetap di atas dua jam karena hanya ada satu alat periksa. Rumah sakit mengusulkan alat kedua dalam anggaran tahun depan.",
        "Keluhan pasien dicatat di papan putih dekat pintu keluar dan dijawab dengan tulisan tangan setiap Senin. Pengelola menyebut papan itu lebih ramai daripada kotak saran yang dahulu dikunci.",
      ),
    ],
  },
  {
    key: "dbd-pancaroba",
    section: "kesehatan",
    title: "Kasus Demam Berdarah Naik pada Pancaroba, Warga Diminta Periksa Talang Air",
    dek: "Dalam sepekan tercatat 38 kasus di Kota Jambi. Jentik paling banyak ditemukan di talang dan dispenser.",
    place: "Jambi",
    by: ["lisa"],
    editor: "retno",
    tags: ["Demam Berdarah", "Kota Jambi", "Kesehatan"],
    hoursAgo: 36,
    reads: 2550,
    body: [
      paragraphs(
        "Kasus demam berdarah di Kota Jambi naik menjadi 38 dalam sepekan terakhir, dari 21 pada pekan sebelumnya. Dinas kesehatan setempat meminta warga memeriksa talang air dan penampung dispenser, {day:-1}.",
        "Petugas pemantau jentik mengunjungi 1.260 rumah. Jentik ditemukan di 17 persen rumah, paling sering justru di tempat yang jarang dilihat: talang tersumbat daun, wadah air di belakang kulkas, dan pot yang alasnya tidak pernah dibuang.",
        "“Bak mandi warga sudah bersih. Yang lolos adalah air sesendok di tempat tersembunyi,” ujar Yanti Simanjuntak, penyelia pemantau jentik.",
      ),
      subhead("Kenali tanda bahaya"),
      paragraphs(
        "Dokter mengingatkan bahwa turunnya demam pada hari ketiga bukan berarti sembuh. Keluarga perlu membawa penderita ke rumah sakit bila melihat tanda berikut:",
      ),
      bulletList(
        "nyeri perut hebat atau muntah terus-menerus;",
        "mimisan, gusi berdarah, atau bintik merah bertambah;",
        "tangan dan kaki dingin, gelisah, atau mengantuk berat;",
        "tidak buang air kecil selama enam jam.",
      ),
      paragraphs(
        "Pengasapan dilakukan terbatas di tiga kelurahan yang penularannya terbukti. Dinas tidak menganjurkan pengasapan atas permintaan warga karena hanya membunuh nyamuk dewasa dan dapat membuat orang lengah.",
        "Sekolah diminta menjadwalkan sepuluh menit pemeriksaan setiap Jumat. Di beberapa sekolah dasar, murid sudah bertugas sebagai juru pantau dan membawa senter kecil.",
        "Persediaan cairan infus dan alat periksa cepat dinyatakan cukup. Warga dapat memeriksakan diri di 20 puskesmas tanpa surat pengantar.",
      ),
    ],
  },
  {
    key: "posyandu-perahu",
    section: "kesehatan",
    title: "Bidan Berperahu Menimbang Bayi di Tujuh Dusun Tepi Sungai",
    dek: "Sekali sebulan, tiga petugas menyusuri sungai selama dua hari dengan timbangan gantung dan kotak vaksin.",
    place: "Muara Sabak",
    by: ["lisa"],
    editor: "retno",
    tags: ["Tanjung Jabung Timur", "Ibu dan Anak", "Kesehatan"],
    hoursAgo: 140,
    reads: 980,
    body: [
      paragraphs(
        "Dengan perahu sepanjang delapan meter, Bidan Fitriani Ahmad dan dua rekannya menyinggahi tujuh dusun di Tanjung Jabung Timur. Perjalanan bulanan itu memakan waktu dua hari dan kembali dimulai {day:-1} subuh.",
        "Muatan mereka selalu sama: timbangan gantung, kotak vaksin berlapis es, buku catatan yang dibungkus plastik, dan sekantong balon. Balon itu bukan hadiah, melainkan alat agar anak mau duduk di timbangan.",
        "“Kalau hujan, kami menimbang di bawah rumah panggung. Timbangannya digantung di tiang,” kata Fitriani.",
      ),
      subhead("Jadwal menurut pasang"),
      paragraphs(
        "Jadwal singgah ditentukan oleh pasang surut. Di dua dusun, perahu hanya dapat merapat selama tiga jam. Para ibu sudah hafal dan menunggu di pelataran dengan anak yang baru dimandikan.",
        "Dalam setahun, cakupan imunisasi lengkap di tujuh dusun itu naik dari 54 menjadi 87 persen. Dua bayi dengan berat badan kurang dipantau setiap bulan dan kini mengikuti garis pertumbuhan.",
        "Masalah terbesar adalah es. Kotak vaksin hanya mampu menjaga suhu 30 jam, sedangkan perjalanan sering molor. Nelayan membantu dengan meminjamkan ruang es di kapal mereka.",
        "Kader setempat, Jumiati, mencatat kehamilan baru dengan cara sederhana: pita merah di jendela rumah. Bidan cukup melihat dari sungai untuk mengetahui rumah mana yang harus disinggahi.",
        "Puskesmas mengusulkan perahu yang lebih besar dengan lemari pendingin bertenaga surya. Sambil menunggu, warga membuatkan atap dari daun nipah agar petugas tidak kepanasan.",
      ),
      readAlso("perahu-sekolah"),
    ],
  },
  {
    key: "makan-sehat-kantin",
    section: "kesehatan",
    title: "Kantin Sekolah di Sungai Penuh Ganti Minuman Manis dengan Air Rempah",
    dek: "Perubahan menu dirancang murid. Pendapatan kantin turun pada pekan pertama, lalu pulih.",
    place: "Sungai Penuh",
    by: ["zulfikar"],
    editor: "retno",
    tags: ["Sungai Penuh", "Gizi", "Sekolah"],
    hoursAgo: 541,
    reads: 640,
    body: [
      paragraphs(
        "Empat sekolah menengah di Kota Sungai Penuh tidak lagi menjual minuman manis dalam kemasan di kantin. Gantinya adalah air putih, air serai, dan air kayu manis tanpa gula, yang mulai disajikan {day:0}.",
        "Perubahan itu dirancang oleh murid sendiri. Dalam pelajaran biologi, mereka menghitung gula dari bungkus minuman yang dikumpulkan selama sepekan: 84 kilogram untuk satu sekolah.",
        "“Gula itu kami tumpuk di meja guru dalam kantong bening. Semua orang diam,” kata ketua kelompok murid.",
      ),
      subhead("Pedagang dilibatkan sejak awal"),
      paragraphs(
        "Pedagang kantin semula khawatir. Pada pekan pertama pendapatan turun seperempat. Sekolah menjanjikan sewa dipotong separuh selama tiga bulan dan murid membantu menghitung harga pokok menu baru.",
        "Pada pekan keempat, pendapatan kembali seperti semula karena makanan berat lebih laku. Nasi gulai pakis, yang dahulu hanya dibeli guru, kini habis sebelum istirahat kedua.",
        "Ahli gizi puskesmas, Rahmi Oktaviani, menimbang 300 murid pada awal program dan akan mengulanginya setelah enam bulan. Ia mengingatkan bahwa kebiasaan di rumah tetap lebih menentukan daripada kantin.",
        "Beberapa warung di luar pagar masih menjual minuman manis. Sekolah memilih tidak melarang murid keluar, tetapi menaruh galon air dingin di setiap lorong agar air minum lebih mudah dijangkau daripada warung.",
        "Komite sekolah akan menilai hasilnya pada akhir semester sebelum memutuskan apakah menu itu dipertahankan.",
      ),
    ],
  },
];
