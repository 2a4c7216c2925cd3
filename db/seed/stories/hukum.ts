import { bulletList, paragraphs, quote, readAlso, subhead } from "../body.ts";
import type { PublishedSeed } from "../types.ts";

export const hukum: readonly PublishedSeed[] = [
  {
    key: "sidang-lahan",
    section: "hukum-kriminal",
    title: "Hakim Minta Peta Asli dalam Sidang Sengketa Kebun di Sarolangun",
    kicker: "Pengadilan",
    dek: "Dua pihak membawa peta yang berbeda untuk lahan yang sama. Sidang dilanjutkan dengan pemeriksaan di lapangan.",
    place: "Sarolangun",
    by: ["masrul"],
    editor: "bakhtiar",
    tags: ["Pengadilan", "Sengketa Lahan", "Sarolangun"],
    picture: {
      name: "court",
      caption: "Ilustrasi persidangan. Majelis hakim meminta kedua pihak membawa peta asli.",
      alt: "Ilustrasi palu hakim dan timbangan di atas meja kayu",
    },
    hoursAgo: 8.5,
    reads: 1710,
    body: [
      paragraphs(
        "Majelis hakim Pengadilan Negeri Sarolangun meminta peta asli dihadirkan dalam sidang sengketa kebun seluas 47 hektare, {day:0}. Permintaan itu muncul setelah penggugat dan tergugat menyerahkan dua peta yang batasnya berbeda lebih dari 300 meter.",
        "Penggugat adalah 29 keluarga yang menyatakan telah menanam karet sejak tiga puluh tahun lalu. Tergugat, sebuah perusahaan perkebunan, menyebut lahan itu termasuk dalam izin yang mereka pegang.",
        "Di hadapan hakim, saksi ahli pemetaan, Bonar Sitanggang, menerangkan bahwa salah satu peta digambar ulang dari salinan tanpa titik ikat. “Peta seperti itu bagus untuk dinding, tidak untuk menentukan batas,” katanya.",
      ),
      subhead("Pemeriksaan di lapangan pekan depan"),
      paragraphs(
        "Ketua majelis memutuskan pemeriksaan setempat pekan depan. Kedua pihak diminta membawa paling banyak sepuluh orang agar pemeriksaan berlangsung tertib, sedangkan juru ukur ditunjuk oleh pengadilan.",
        "Kuasa hukum warga, Dian Permatasari, menyebut pemeriksaan itu kesempatan pertama bagi hakim untuk melihat pohon karet tua di lokasi. Ia menghitung sedikitnya 4.000 batang yang umurnya melampaui usia izin.",
        "Kuasa hukum perusahaan menyatakan menghormati keputusan hakim dan akan menyerahkan dokumen lengkap. Menurut pihaknya, sebagian keluarga pernah menerima ganti rugi tanaman, hal yang dibantah penggugat.",
        "Selama perkara berjalan, kedua pihak dilarang menebang atau menanam di lahan sengketa. Polisi sektor setempat diminta mengawasi tanpa menempatkan pos di kebun.",
      ),
    ],
  },
  {
    key: "penipuan-undian",
    section: "hukum-kriminal",
    title: "Modus Undian Palsu Lewat Pesan Singkat, 17 Warga Jambi Melapor",
    dek: "Kerugian berkisar dari Rp300 ribu hingga Rp42 juta. Polisi meminta warga tidak membuka tautan kiriman.",
    place: "Jambi",
    by: ["masrul"],
    editor: "bakhtiar",
    tags: ["Penipuan Daring", "Kota Jambi", "Keamanan Digital"],
    hoursAgo: 44,
    reads: 3120,
    body: [
      paragraphs(
        "Sebanyak 17 warga Kota Jambi melaporkan penipuan berkedok undian yang dikirim melalui pesan singkat dalam dua pekan terakhir. Kerugian mereka berkisar dari Rp300 ribu hingga Rp42 juta, kata petugas penerima laporan, {day:-1}.",
        "Pesan itu menyebut penerima memenangi sepeda motor dan mencantumkan tautan. Ketika dibuka, tautan meminta pengguna memasang aplikasi yang ternyata dapat membaca pesan berisi sandi sekali pakai.",
        "Salah seorang pelapor, pegawai toko berinisial SM, menyadari rekeningnya kosong lima belas menit setelah memasang aplikasi. “Tidak ada bunyi apa-apa. Tahu-tahu saldonya tinggal biaya administrasi,” ujarnya.",
      ),
      subhead("Langkah jika telanjur memasang"),
      bulletList(
        "Matikan data seluler dan jaringan nirkabel saat itu juga.",
        "Hubungi bank dari telepon lain untuk memblokir rekening.",
        "Ganti sandi surat elektronik dari perangkat yang bersih.",
        "Simpan tangkapan layar pesan sebagai bukti, lalu buat laporan.",
      ),
      paragraphs(
        "Penyidik mengatakan nomor pengirim berganti setiap hari, tetapi pola kalimatnya sama. Mereka sedang menelusuri rekening penampung yang dibuka memakai identitas orang lain.",
        "Pengajar keamanan digital di sebuah kampus swasta, Arif Rahman Tobing, menyarankan satu kebiasaan sederhana: berhenti sepuluh menit sebelum menekan tautan. Menurut dia, hampir semua korban mengaku merasa dikejar waktu.",
        "Warga yang menerima pesan serupa dapat menunjukkannya di kantor polisi terdekat meskipun belum mengalami kerugian. Laporan semacam itu membantu penyidik mengetahui jalur penyebarannya.",
      ),
    ],
  },
  {
    key: "dugaan-pencurian",
    section: "hukum-kriminal",
    title: "Warga Tebo Sebut Sawit Dicuri Berulang, Polisi Mulai Periksa Timbangan Tak Berizin",
    dek: "Keterangan soal jumlah pelaku masih berasal dari warga dan belum dipastikan penyidik.",
    place: "Muara Tebo",
    by: ["rudi"],
    editor: "bakhtiar",
    tags: ["Tebo", "Sawit", "Pencurian"],
    unverified: true,
    hoursAgo: 20,
    reads: 1260,
    body: [
      paragraphs(
        "Warga di dua desa di Kabupaten Tebo menyebut buah sawit mereka dicuri berulang sejak awal bulan. Menurut catatan kelompok tani, sedikitnya 6 ton tandan hilang dari 21 kebun, terakhir pada {day:-1} malam.",
        "Kepolisian sektor setempat membenarkan telah menerima laporan dan mulai memeriksa tiga timbangan yang diduga membeli buah tanpa menanyakan asalnya. Salah satunya beroperasi di tepi jalan poros tanpa papan nama.",
        "“Kami mulai dari pembeli. Kalau tidak ada yang menampung, tidak ada yang mencuri,” kata seorang penyidik.",
      ),
      paragraphs(
        "Warga menduga pelakunya lebih dari lima orang dan memakai sepeda motor yang lampunya dimatikan. Keterangan itu masih berasal dari penjaga malam kebun dan belum dipastikan oleh polisi.",
        "Ketua kelompok tani, Kasman Ginting, meminta anggotanya tidak bertindak sendiri. Kelompok itu membagi jadwal ronda menjadi tiga giliran dan memasang peluit di setiap pondok.",
      ),
      quote(
        "Kasman Ginting, ketua kelompok tani",
        "Sawit yang hilang bisa ditanam lagi. Orang yang celaka karena main hakim sendiri tidak bisa.",
      ),
      paragraphs(
        "Polisi mengimbau petani menandai tangkai tandan dengan cat agar buah mudah dikenali di timbangan. Pembeli yang menerima buah bertanda tanpa surat jalan dapat dimintai keterangan.",
        "Sampai berita ini ditayangkan, belum ada orang yang ditahan. Perkembangan pemeriksaan akan disampaikan setelah penyidik mencocokkan catatan penjualan dari ketiga timbangan.",
      ),
      readAlso("harga-sawit"),
    ],
  },
  {
    key: "kapal-tanpa-lampu",
    section: "hukum-kriminal",
    title: "Razia Sungai Menjaring 23 Kapal Tanpa Lampu dan Pelampung",
    dek: "Pemilik diberi waktu dua pekan untuk melengkapi alat keselamatan sebelum dikenai sanksi.",
    place: "Kuala Tungkal",
    by: ["masrul"],
    editor: "bakhtiar",
    tags: ["Tanjung Jabung Barat", "Keselamatan", "Transportasi"],
    hoursAgo: 436,
    reads: 520,
    body: [
      paragraphs(
        "Razia gabungan di perairan Kuala Tungkal, Tanjung Jabung Barat, menjaring 23 kapal kayu yang berlayar tanpa lampu dan pelampung. Pemeriksaan berlangsung {day:-1} sejak magrib hingga tengah malam di dua muara.",
        "Dari 71 kapal yang diperiksa, 48 dinyatakan lengkap. Pemilik kapal yang belum lengkap diberi surat peringatan dan waktu dua pekan untuk memasang lampu navigasi serta menyediakan pelampung sejumlah penumpang.",
        "Kepala regu pemeriksa, Aswin Lubis, mengatakan razia dilakukan setelah dua kapal bersenggolan bulan lalu. Tidak ada korban jiwa dalam kejadian itu, tetapi seorang anak terjatuh ke sungai dan diselamatkan nelayan.",
        "“Di sungai gelap, lampu bukan hiasan. Dialah rem kita,” ujarnya.",
      ),
      subhead("Lampu murah buatan murid"),
      paragraphs(
        "Harga lampu navigasi menjadi keluhan utama nelayan kecil. Satu set dapat mencapai Rp900 ribu, setara pendapatan bersih beberapa hari melaut.",
        "Sebuah sekolah kejuruan di Kuala Tungkal menawarkan jalan keluar. Guru dan muridnya merakit lampu tenaga surya dengan biaya Rp260 ribu sebuah. Dua puluh lampu pertama sudah dipasang di kapal penyeberangan.",
        "Petugas masih menguji apakah lampu itu memenuhi syarat jarak tampak. Hasil pengujian diharapkan keluar sebelum batas waktu peringatan berakhir.",
        "Razia serupa akan diulang tanpa pemberitahuan. Kapal yang kembali kedapatan tanpa lampu akan ditahan di dermaga sampai alatnya lengkap.",
      ),
    ],
  },
];
