import { bulletList, paragraphs, quote, readAlso, subhead } from "../body.ts";
import type { PublishedSeed } from "../types.ts";

export const nasional: readonly PublishedSeed[] = [
  {
    key: "dana-desa",
    section: "nasional",
    title: "Penyaluran Dana Desa Kini Mensyaratkan Papan Informasi Daring",
    kicker: "Kebijakan",
    dek: "Desa yang belum menayangkan rencana belanjanya di situs desa tidak akan menerima penyaluran tahap pertama tahun depan.",
    place: "Jakarta",
    by: ["masrul"],
    editor: "bakhtiar",
    tags: ["Dana Desa", "Keterbukaan Informasi"],
    picture: {
      name: "council",
      caption: "Gedung pemerintahan pada sore hari. Desa diminta membuka rencana belanjanya kepada warga.",
      alt: "Ilustrasi gedung pemerintahan berpilar dengan tangga lebar, dua tiang bendera, dan beberapa orang berjalan",
    },
    hoursAgo: 31,
    reads: 640,
    body: [
      paragraphs(
        "Pemerintah pusat akan mewajibkan setiap desa menayangkan rencana anggaran belanjanya secara daring sebelum dana desa tahap pertama disalurkan. Ketentuan itu disampaikan dalam rapat koordinasi pendamping desa se-Sumatra, {day:-1}.",
        "Selama ini papan informasi anggaran cukup dipasang di kantor desa. Mulai tahun depan, lembar yang sama harus dapat dibuka warga melalui situs atau halaman media sosial resmi desa, lengkap dengan nama kegiatan, lokasi, nilai, dan penanggung jawabnya.",
      ),
      quote(
        "Wahyuni Prameswari, koordinator pendamping desa wilayah Sumatra bagian tengah",
        "Warga perantauan pun berhak tahu jalan desanya diaspal dengan uang berapa. Papan di kantor desa tidak bisa mereka baca dari jauh.",
      ),
      subhead("Desa tanpa sinyal diberi jalan lain"),
      paragraphs(
        "Wahyuni mengakui tidak semua desa memiliki jaringan internet yang layak. Di Jambi, pendamping mencatat sedikitnya 61 desa masih bergantung pada sinyal di titik tertentu, terutama di hulu Merangin, Sarolangun, dan pesisir Tanjung Jabung Timur.",
        "Untuk desa semacam itu, data boleh diunggah melalui kantor kecamatan paling lambat tiga hari setelah musyawarah desa. Kecamatan wajib mencetak bukti unggahan dan menyerahkannya kembali kepada desa.",
        "Ada tiga hal yang akan diperiksa sebelum dana disalurkan:",
      ),
      bulletList(
        "rencana belanja tayang dan dapat diunduh tanpa mendaftar;",
        "berita acara musyawarah desa memuat daftar hadir perempuan dan kelompok rentan;",
        "saluran pengaduan warga tercantum beserta nama petugasnya.",
      ),
      paragraphs(
        "Kepala Desa Sungai Lingkar, Muaro Jambi, Tarmizi Yusuf, mengatakan desanya sudah mencoba cara itu sejak dua tahun lalu. Menurut dia, pertanyaan warga justru berkurang karena angkanya bisa diperiksa sendiri. “Yang bertambah malah usul,” ujarnya.",
      ),
      readAlso("jalan-lingkar"),
    ],
  },
  {
    key: "guru-bantu",
    section: "nasional",
    title: "Daerah Diminta Mendata Ulang Guru Bantu Sebelum Akhir Tahun",
    dek: "Pendataan dilakukan dari sekolah, bukan dari meja dinas, agar guru di daerah terpencil tidak terlewat lagi.",
    place: "Jakarta",
    by: ["lisa"],
    editor: "yulia",
    tags: ["Guru", "Pendidikan"],
    hoursAgo: 152,
    reads: 410,
    body: [
      paragraphs(
        "Pemerintah daerah diminta menyelesaikan pendataan ulang guru bantu paling lambat akhir tahun. Permintaan itu dibahas dalam pertemuan daring dinas pendidikan seluruh provinsi, {day:0}.",
        "Berbeda dari pendataan sebelumnya, kali ini kepala sekolah mengisi sendiri jumlah jam mengajar, mata pelajaran, dan lama pengabdian. Dinas hanya memeriksa dan mengesahkan. Cara itu dipilih setelah banyak guru di sekolah kecil tidak tercatat dalam daftar tahun lalu.",
        "“Sekolah dengan tiga ruang kelas dan lima guru itu sering hanya diwakili satu baris di laporan kabupaten. Nama orangnya hilang,” kata Retmono Hadisiswoyo, analis kebijakan pada lembaga kajian Sekolah Merata.",
        "Lembaga itu menghitung, di wilayah yang jauh dari ibu kota kabupaten, hampir separuh pelajaran diajar guru bantu. Sebagian besar menerima honor dari dana operasional sekolah yang besarnya bergantung pada jumlah murid.",
      ),
      subhead("Jambi mulai pekan depan"),
      paragraphs(
        "Seorang pejabat bidang ketenagaan di tingkat provinsi menyatakan formulir akan dibuka mulai pekan depan selama tiga minggu. Operator sekolah yang kesulitan jaringan dapat mengisi berkas kertas dan menitipkannya kepada pengawas.",
        "Di Kerinci, guru bantu sekolah dasar Murniati Saputri menyambut pendataan itu dengan hati-hati. Ia sudah sebelas tahun mengajar kelas rangkap dan tiga kali mengisi formulir serupa. “Kalau didata lagi, kami isi lagi. Yang kami tunggu sebenarnya jawabannya,” ucapnya.",
        "Hasil pendataan akan dipakai sebagai dasar penghitungan kebutuhan guru tahun ajaran mendatang. Daftar sementara dijanjikan terbuka untuk disanggah selama dua pekan sebelum disahkan.",
      ),
      readAlso("kelas-rangkap"),
    ],
  },
  {
    key: "tol-lintas",
    section: "nasional",
    title: "Tiga Ruas Jalan Lintas Sumatra Masuk Daftar Prioritas Perbaikan",
    dek: "Satu di antaranya melintasi Jambi sepanjang 38 kilometer dan selama ini menjadi titik antrean angkutan barang.",
    place: "Jakarta",
    by: ["rudi"],
    editor: "bakhtiar",
    tags: ["Infrastruktur", "Jalan Lintas Sumatra", "Transportasi"],
    hoursAgo: 505,
    reads: 388,
    body: [
      paragraphs(
        "Tiga ruas Jalan Lintas Sumatra masuk daftar prioritas perbaikan tahun depan. Satu ruas sepanjang 38 kilometer berada di Jambi, yakni dari perbatasan Sarolangun hingga simpang Pauh, menurut paparan rencana kerja yang dibuka untuk umum, {day:0}.",
        "Ruas itu dipilih karena dua alasan: kecelakaan yang melibatkan truk dan waktu tempuh yang terus memanjang. Dalam catatan paguyuban sopir angkutan barang, perjalanan yang lima tahun lalu memakan waktu satu jam kini rata-rata dua jam sepuluh menit.",
        "Ketua paguyuban itu, Sahat Marpaung, mengatakan lubang di badan jalan memaksa kendaraan bermuatan berat berjalan beriringan di satu sisi. “Kalau satu patah as, semuanya berhenti. Sayur di belakang ikut layu,” katanya.",
      ),
      subhead("Perbaikan dibagi menjadi dua musim"),
      paragraphs(
        "Pekerjaan akan dimulai dengan pembenahan saluran air. Perencana menilai kerusakan berulang terjadi karena air hujan menggenang di bahu jalan dan merembes ke lapisan bawah. Pengaspalan baru menyusul setelah saluran selesai, diperkirakan pada pertengahan tahun.",
        "Selama pekerjaan berlangsung, lalu lintas akan diatur buka tutup pada pukul 08.00 hingga 17.00 WIB. Angkutan barang disarankan melintas malam hari, sedangkan bus dan kendaraan pribadi didahulukan pada siang hari.",
        "Warga di sepanjang ruas meminta pelaksana memasang penerangan di lokasi galian. Mereka masih mengingat proyek lima tahun silam ketika lubang galian hanya ditandai ranting kayu. “Lampu itu murah dibandingkan nyawa,” ujar Rosmala, pemilik warung di simpang Pauh.",
      ),
    ],
  },
];
