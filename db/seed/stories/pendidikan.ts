import { bulletList, paragraphs, pullQuote, quote, readAlso, subhead } from "../body.ts";
import type { PublishedSeed } from "../types.ts";

export const pendidikan: readonly PublishedSeed[] = [
  {
    key: "perpustakaan-malam",
    section: "pendidikan",
    title: "Perpustakaan Kota Buka sampai Pukul 22.00, Pengunjung Naik Tiga Kali Lipat",
    kicker: "Literasi",
    dek: "Pelajar mengerjakan tugas, pekerja menunggu macet reda. Pengelola menambah kursi dan colokan listrik.",
    place: "Jambi",
    by: ["lisa"],
    editor: "retno",
    tags: ["Literasi", "Perpustakaan", "Kota Jambi"],
    picture: {
      name: "library",
      caption: "Suasana ruang baca perpustakaan pada malam hari.",
      alt: "Ilustrasi lima orang membaca di meja panjang perpustakaan dengan rak buku dan lampu gantung",
    },
    hoursAgo: 7.1,
    reads: 1490,
    body: [
      paragraphs(
        "Sebulan setelah jam layanan diperpanjang sampai pukul 22.00 WIB, pengunjung perpustakaan kota di Jambi naik tiga kali lipat. Pengelola mencatat rata-rata 410 orang datang setiap malam, dibandingkan 130 orang pada jam sore sebelumnya, {day:-1}.",
        "Pengunjung terbanyak adalah pelajar kelas akhir yang mengerjakan tugas bersama. Setelah pukul 20.00, giliran pekerja yang menunggu jalan lengang sambil membaca koran.",
        "“Rumah saya ramai adik. Di sini sunyi, tetapi ada temannya,” kata seorang siswi kelas dua belas yang datang hampir setiap malam dengan dua kawannya.",
      ),
      subhead("Kursi, colokan, dan bus terakhir"),
      paragraphs(
        "Kenaikan itu memunculkan kebutuhan baru. Pengelola menambah 60 kursi dan 48 colokan listrik, serta menyusun ulang rak agar ruang anak terpisah dari ruang kerja.",
        "Kepala bidang layanan, Hesti Purwandari, mengatakan tambahan biaya listrik dan penjaga mencapai Rp19 juta sebulan. Jumlah itu ditutup dengan mengurangi pembelian buku yang jarang dipinjam.",
      ),
      pullQuote(
        "Hesti Purwandari, kepala bidang layanan",
        "Buku yang paling mahal adalah buku yang tidak pernah dibuka. Kami memilih membeli jam buka.",
      ),
      bulletList(
        "Senin–Jumat: 08.00–22.00 WIB",
        "Sabtu: 09.00–21.00 WIB",
        "Minggu: 13.00–18.00 WIB, khusus ruang anak dan keluarga",
      ),
      paragraphs(
        "Pengunjung meminta bus kota terakhir digeser dari pukul 21.00 menjadi 22.15 WIB. Dinas perhubungan setempat menyatakan akan mencoba dua bus selama satu bulan mulai pekan depan.",
      ),
      readAlso("musrenbang-anak"),
    ],
  },
  {
    key: "kelas-rangkap",
    section: "pendidikan",
    title: "Satu Guru, Tiga Kelas: Sehari di Sekolah Kecil Kaki Gunung",
    kicker: "Liputan Khusus",
    dek: "Di dusun yang hanya berpenduduk 70 keluarga, 26 murid belajar di ruang yang dibagi dengan lemari.",
    place: "Kerinci",
    by: ["zulfikar"],
    editor: "retno",
    tags: ["Guru", "Kerinci", "Pendidikan"],
    picture: {
      name: "school",
      caption: "Murid sekolah dasar berbaris saat upacara pagi.",
      alt: "Ilustrasi murid berseragam merah putih berbaris di halaman sekolah dengan bendera berkibar",
    },
    hoursAgo: 65,
    reads: 2070,
    body: [
      paragraphs(
        "Pukul 07.10 WIB, Murniati Saputri membunyikan lonceng dari potongan rel. Dua puluh enam anak berlari dari tiga arah. Di sekolah dasar kecil di kaki gunung ini, ia mengajar kelas empat, lima, dan enam sekaligus.",
        "Ruangannya satu. Lemari buku menjadi pembatas antara kelas empat dan kelas lima, sedangkan kelas enam duduk menghadap jendela. Papan tulis dibagi dengan garis kapur.",
        "“Yang paling sulit bukan mengajar, melainkan menyuruh mereka menunggu giliran ditanya,” katanya.",
      ),
      subhead("Murid mengajar murid"),
      paragraphs(
        "Cara yang ia pakai sederhana. Ketika kelas enam berlatih soal, kelas lima mendengarkan cerita, dan kelas empat menulis. Setengah jam kemudian giliran berputar. Murid yang selesai lebih cepat membantu adik kelas membaca.",
        "Hasilnya terlihat pada lomba membaca tingkat kecamatan bulan lalu. Dua muridnya masuk lima besar, mengalahkan sekolah yang mempunyai guru untuk setiap kelas.",
        "Namun, ada harga yang dibayar. Murniati memeriksa buku sampai malam dengan penerangan seadanya. Honor sebagai guru bantu ia terima tiga bulan sekali. Untuk menambah penghasilan, ia menanam kentang di belakang rumah.",
      ),
      quote(
        "Murniati Saputri, guru bantu",
        "Anak-anak tidak pernah bertanya saya guru tetap atau bukan. Mereka hanya bertanya, besok Ibu datang atau tidak.",
      ),
      paragraphs(
        "Orang tua murid bergotong royong memperbaiki atap dua kali setahun. Mereka juga memasak bergilir setiap Jumat agar anak-anak makan bersama sebelum pulang.",
        "Kepala sekolah, yang juga mengajar tiga kelas di ruang sebelah, telah mengusulkan seorang guru tambahan sejak empat tahun lalu. Tahun ini ia menyertakan foto papan tulis yang terbagi tiga. “Siapa tahu gambar lebih didengar daripada surat,” ujarnya.",
      ),
      readAlso("guru-bantu"),
    ],
  },
  {
    key: "smk-lampu",
    section: "pendidikan",
    title: "Murid Kejuruan Tanjung Jabung Barat Rakit Lampu Kapal Tenaga Surya",
    dek: "Dua puluh lampu pertama dipasang di kapal penyeberangan. Biayanya kurang dari sepertiga lampu pabrik.",
    place: "Kuala Tungkal",
    by: ["lisa"],
    editor: "retno",
    tags: ["Tanjung Jabung Barat", "Sekolah Kejuruan", "Energi Surya"],
    hoursAgo: 404,
    reads: 720,
    body: [
      paragraphs(
        "Murid sebuah sekolah kejuruan di Kuala Tungkal, Tanjung Jabung Barat, merakit lampu navigasi tenaga surya untuk kapal kayu. Dua puluh lampu pertama dipasang di kapal penyeberangan, {day:-1}.",
        "Satu lampu menghabiskan biaya Rp260 ribu, kurang dari sepertiga harga lampu pabrik. Wadahnya dari pipa paralon, penutupnya dari botol tebal, dan panel suryanya bekas lampu taman.",
        "Guru pembimbing, Indra Kusumawardana, mengatakan gagasan itu lahir dari tugas kelas. Muridnya diminta mencari benda di pelabuhan yang membuat orang tua mereka khawatir. Jawaban terbanyak adalah gelap.",
      ),
      subhead("Diuji dengan air garam"),
      paragraphs(
        "Lampu diuji dengan direndam air garam selama sepuluh hari. Dari lima rancangan, dua gagal karena sambungan kabel berkarat. Rancangan yang lolos memakai lilin lebah sebagai penutup celah.",
        "“Lilin itu ide nenek saya. Beliau dulu menambal perahu dengan itu,” kata seorang murid anggota tim.",
        "Lampu menyala sebelas jam setelah dijemur sehari penuh. Pada hari mendung, nyalanya turun menjadi tujuh jam, masih cukup untuk perjalanan malam nelayan tepi pantai.",
        "Sekolah menerima pesanan dari 35 pemilik kapal. Agar pelajaran tidak terganggu, perakitan dibatasi enam lampu sepekan dan setiap lampu mencantumkan nama perakitnya. Uang hasil penjualan dipakai membeli alat ukur yang selama ini dipinjam.",
        "Petugas keselamatan pelayaran masih menguji jarak tampak lampu tersebut. Jika lolos, sekolah akan membuka gambar rancangannya untuk siapa saja.",
      ),
      readAlso("kapal-tanpa-lampu"),
    ],
  },
  {
    key: "beasiswa-kampus",
    section: "pendidikan",
    title: "Kampus Buka Kelas Akhir Pekan bagi Perawat dan Guru dari Kabupaten Jauh",
    dek: "Kuliah berlangsung dua akhir pekan sebulan, sisanya belajar mandiri. Penginapan disediakan di asrama lama.",
    place: "Jambi",
    by: ["lisa"],
    editor: "retno",
    tags: ["Perguruan Tinggi", "Pendidikan", "Guru"],
    hoursAgo: 634,
    reads: 530,
    body: [
      paragraphs(
        "Sebuah perguruan tinggi di Kota Jambi membuka kelas akhir pekan bagi perawat dan guru yang bekerja di kabupaten jauh. Angkatan pertama berjumlah 74 orang dan mulai kuliah {day:0}.",
        "Kuliah tatap muka dilaksanakan dua akhir pekan setiap bulan. Di antaranya, mahasiswa belajar dari modul dan rekaman suara yang dapat diunduh sekali lalu didengarkan tanpa jaringan.",
        "Ketua program, Laksmi Wulandari, mengatakan rekaman suara dipilih karena sebagian besar mahasiswa menempuh perjalanan panjang. “Mereka belajar di bus, di perahu, di atas motor yang dibonceng suami,” katanya.",
      ),
      subhead("Asrama lama dihidupkan lagi"),
      paragraphs(
        "Asrama yang kosong selama enam tahun dibersihkan untuk menampung mahasiswa luar kota dengan sewa Rp25 ribu semalam. Ada ruang menyusui dan dapur karena sepertiga mahasiswa membawa anak kecil.",
        "Bidan Roslina Sihombing dari Batang Asai, Sarolangun, menempuh tujuh jam perjalanan. Ia berangkat Jumat siang setelah pelayanan selesai dan kembali Minggu malam. Rekannya menggantikan jaga dengan imbalan giliran hari raya.",
        "Biaya kuliah dapat dicicil sepuluh kali. Pemerintah dua kabupaten menyatakan akan menanggung ongkos perjalanan pegawainya, sedangkan kabupaten lain masih membahasnya.",
        "Pendaftaran angkatan kedua dibuka tiga bulan lagi. Kampus menambah dua pilihan, yakni gizi dan pendidikan anak usia dini, setelah menerima lebih dari seratus permintaan.",
      ),
    ],
  },
];
