import { bulletList, paragraphs, pullQuote, readAlso, subhead } from "../body.ts";
import type { PublishedSeed } from "../types.ts";

export const politik: readonly PublishedSeed[] = [
  {
    key: "apbd-pengesahan",
    section: "politik",
    title: "Dewan Tunda Pengesahan Anggaran, Belanja Jalan Desa Jadi Pokok Perdebatan",
    kicker: "Anggaran",
    dek: "Tiga fraksi meminta rincian lokasi sebelum menyetujui. Rapat lanjutan dijadwalkan dua hari lagi.",
    place: "Jambi",
    by: ["masrul"],
    editor: "bakhtiar",
    tags: ["Anggaran Daerah", "DPRD", "Infrastruktur"],
    picture: {
      name: "council",
      caption: "Suasana gedung dewan menjelang rapat paripurna.",
      alt: "Ilustrasi gedung dewan berpilar dengan atap bergonjong, dua bendera, dan orang di tangga",
    },
    hoursAgo: 5.6,
    reads: 2140,
    body: [
      paragraphs(
        "Pengesahan rancangan anggaran daerah tahun depan ditunda setelah tiga fraksi meminta rincian lokasi belanja jalan desa. Rapat paripurna yang berlangsung {day:0} ditutup sebelum pemungutan suara.",
        "Nilai yang diperdebatkan mencapai Rp86 miliar atau sekitar 4 persen dari seluruh belanja. Dalam dokumen yang dibagikan, belanja itu hanya ditulis sebagai satu baris tanpa nama desa.",
        "“Kami tidak menolak jalan. Kami menolak menandatangani kertas kosong,” kata Nurbaiti Halim, juru bicara salah satu fraksi yang meminta penundaan.",
      ),
      subhead("Pemerintah daerah siapkan daftar"),
      paragraphs(
        "Tim anggaran pemerintah daerah menyatakan daftar lokasi sebenarnya sudah ada, tetapi masih disusun menurut tingkat kerusakan. Mereka berjanji menyerahkannya kepada dewan paling lambat satu hari sebelum rapat lanjutan.",
        "Fraksi yang mendukung pengesahan menilai penundaan dapat menggeser jadwal lelang. Bila lelang baru dimulai setelah Maret, pekerjaan akan bertemu musim hujan dan mutunya sulit dijaga.",
      ),
      pullQuote(
        "Samsudin Pohan, wakil ketua panitia anggaran",
        "Dua hari tidak akan menghancurkan jadwal. Yang menghancurkan jadwal adalah sengketa di tengah jalan.",
      ),
      paragraphs(
        "Di luar gedung, belasan kepala desa mengikuti rapat melalui pengeras suara. Mereka membawa peta jalan desa masing-masing dan meminta agar usulan lama tidak hilang hanya karena daftar disusun ulang.",
        "Rapat lanjutan dijadwalkan {day:2} pukul 09.00 WIB. Bila tidak tercapai kesepakatan, dewan masih memiliki waktu sembilan hari sebelum batas akhir pengesahan.",
      ),
      readAlso("dana-desa"),
    ],
  },
  {
    key: "panitia-pemilihan",
    section: "politik",
    title: "Seleksi Panitia Pemilihan Kecamatan Dibuka, Warga Boleh Mengajukan Keberatan",
    dek: "Nama pelamar diumumkan lima hari. Keberatan harus disertai bukti dan identitas pengirim dirahasiakan.",
    place: "Muara Bulian",
    by: ["masrul"],
    editor: "bakhtiar",
    tags: ["Pemilihan", "Batanghari"],
    hoursAgo: 96,
    reads: 590,
    body: [
      paragraphs(
        "Penyelenggara pemilihan di Kabupaten Batanghari membuka seleksi panitia tingkat kecamatan mulai {day:0} hingga sepuluh hari ke depan. Untuk pertama kalinya, nama pelamar diumumkan sejak tahap berkas agar warga dapat menyampaikan keberatan.",
        "Setiap kecamatan membutuhkan lima orang. Pelamar harus berusia paling rendah 17 tahun, tidak menjadi anggota partai selama lima tahun terakhir, dan tinggal di kecamatan yang sama.",
        "Anggota panitia seleksi, Khairul Umam Batubara, mengatakan keberatan warga akan diperiksa dalam tiga hari. “Surat kaleng tidak kami proses, tetapi nama pengirim kami lindungi,” ujarnya.",
      ),
      bulletList(
        "Pendaftaran dan unggah berkas: sepuluh hari sejak diumumkan",
        "Pengumuman nama dan masa keberatan: lima hari",
        "Tes tertulis memakai komputer di empat sekolah",
        "Wawancara terbuka, dapat dihadiri warga",
      ),
      paragraphs(
        "Wawancara yang terbuka itu sempat dipersoalkan. Sebagian pelamar khawatir tidak leluasa menjawab di depan tetangga sendiri. Panitia akhirnya memutuskan pertanyaan tentang rekam jejak diajukan secara terbuka, sedangkan pertanyaan kesehatan dilakukan tertutup.",
        "Lembaga pemantau lokal, Lingkar Suara Warga, menyambut baik cara tersebut. Koordinatornya, Meutia Rahmah, menyebut keluhan paling sering pada pemilihan lalu adalah panitia yang masih bersaudara dengan calon. “Di desa kecil, silsilah lebih penting daripada ijazah,” katanya.",
        "Pelamar penyandang disabilitas dapat meminta pendamping saat tes. Permintaan disampaikan bersama berkas lamaran sehingga ruang tes dapat disiapkan lebih dahulu.",
        "Daftar panitia terpilih akan diumumkan paling lambat akhir bulan depan.",
      ),
    ],
  },
  {
    key: "musrenbang-anak",
    section: "politik",
    title: "Forum Anak Bungo Minta Taman Bacaan, Bukan Gapura",
    dek: "Dalam rapat perencanaan kecamatan, wakil murid menyerahkan hasil survei mereka sendiri terhadap 412 anak.",
    place: "Muara Bungo",
    by: ["lisa"],
    editor: "yulia",
    tags: ["Bungo", "Anak", "Perencanaan"],
    hoursAgo: 222,
    reads: 870,
    body: [
      paragraphs(
        "Wakil anak dan remaja meminta taman bacaan dan penerangan jalan dalam rapat perencanaan kecamatan di Muara Bungo, {day:0}. Mereka menolak usulan gapura selamat datang yang sudah lebih dahulu masuk daftar.",
        "Permintaan itu disertai hasil survei yang mereka kerjakan sendiri. Sebanyak 412 anak di sembilan sekolah mengisi lembar pertanyaan tentang tempat yang paling ingin mereka datangi sepulang sekolah.",
        "Hasilnya, 6 dari 10 anak menjawab perpustakaan atau tempat bermain. Tidak ada yang menyebut gapura. Ruang rapat riuh ketika angka itu dibacakan.",
        "“Gapura dilewati sekali, buku bisa dibaca berkali-kali,” kata juru bicara forum anak saat ditanya peserta rapat.",
      ),
      subhead("Dipindahkan, bukan ditambah"),
      paragraphs(
        "Camat setempat menyatakan usulan tersebut dapat diterima tanpa menambah anggaran. Dana gapura sebesar Rp180 juta dialihkan untuk memperbaiki bekas gedung koperasi menjadi taman bacaan, sedangkan penerangan jalan diusulkan ke dinas terkait.",
        "Seorang anggota dewan dari daerah pemilihan itu, Basri Nainggolan, berjanji mengawal usulan sampai pembahasan kabupaten. Ia meminta forum anak ikut mengawasi pemilihan bukunya.",
        "Pegiat literasi, Yuni Astari, mengingatkan bahwa taman bacaan memerlukan penjaga. Menurut hitungannya, separuh taman bacaan yang dibangun lima tahun terakhir tutup karena tidak ada yang memegang kunci setelah sore.",
        "Forum anak menawarkan jalan keluar: jadwal jaga bergilir oleh murid sekolah menengah yang memperoleh jam pengabdian. Usulan itu akan dibahas bersama sekolah pekan depan.",
      ),
      readAlso("perpustakaan-malam"),
    ],
  },
  {
    key: "reses-air",
    section: "politik",
    title: "Masa Reses, Keluhan Pupuk dan Air Mendominasi Catatan Anggota Dewan",
    dek: "Dari 1.106 aspirasi yang dicatat di tujuh kecamatan, hampir sepertiga menyangkut pupuk dan pengairan.",
    place: "Muara Tebo",
    by: ["rudi"],
    editor: "bakhtiar",
    tags: ["DPRD", "Tebo", "Pertanian"],
    picture: {
      name: "rice-field",
      caption: "Petani memeriksa padi di lahan yang mengandalkan air tadah hujan.",
      alt: "Ilustrasi tiga petani bercaping di sawah hijau dengan perbukitan di kejauhan",
    },
    hoursAgo: 668,
    reads: 455,
    body: [
      paragraphs(
        "Keluhan mengenai pupuk dan pengairan mendominasi catatan masa reses anggota dewan di Kabupaten Tebo. Dari 1.106 aspirasi yang dihimpun di tujuh kecamatan, 341 di antaranya menyangkut dua hal itu, menurut rekapitulasi yang dibacakan {day:0}.",
        "Urutan berikutnya adalah jalan menuju kebun, jaringan listrik, dan layanan puskesmas pembantu. Keluhan tentang harga karet yang tahun lalu menempati urutan pertama kini turun ke urutan keenam.",
        "Petani di Rimbo Bujang, Supardi Wiryo, mengatakan pupuk sebenarnya tersedia, tetapi datang terlambat. “Padi tidak bisa menunggu surat. Umur 20 hari ya harus dipupuk,” ujarnya.",
      ),
      subhead("Saluran tersumbat, bukan kering"),
      paragraphs(
        "Untuk pengairan, warga menilai masalahnya bukan kekurangan air, melainkan saluran yang tersumbat. Di dua desa, saluran sekunder sudah sepuluh tahun tidak dikeruk sehingga air melimpah ke jalan pada musim hujan dan tidak sampai ke sawah pada musim kering.",
        "Anggota dewan yang memimpin reses, Zainab Harahap, mengatakan pengerukan dapat dimulai dengan dana perawatan tanpa menunggu anggaran baru. Ia meminta pemerintah desa membuat daftar saluran menurut kedekatannya dengan pintu air.",
        "Untuk pupuk, dewan akan memanggil penyalur dan dinas terkait. Mereka ingin mengetahui berapa hari yang diperlukan sejak pesanan kelompok tani masuk sampai pupuk tiba di gudang desa.",
        "Rekapitulasi lengkap ditempel di kantor kecamatan agar warga dapat memeriksa apakah keluhannya sudah tercatat dengan benar.",
      ),
    ],
  },
];
