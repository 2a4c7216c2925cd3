import { paragraphs, picture, quote, readAlso, subhead, table } from "../body.ts";
import type { PublishedSeed } from "../types.ts";

export const olahraga: readonly PublishedSeed[] = [
  {
    key: "final-bola",
    section: "olahraga",
    title: "Gol Menit Akhir Antar Harimau Sarolangun ke Final Piala Bupati",
    kicker: "Sepak Bola",
    dek: "Tertinggal lebih dulu, tim tamu membalikkan keadaan lewat dua gol dalam tujuh menit.",
    place: "Muara Bulian",
    by: ["rudi"],
    editor: "retno",
    tags: ["Sepak Bola", "Piala Bupati"],
    picture: {
      name: "football",
      caption: "Penyerang bernomor punggung 7 melepaskan tembakan ke gawang.",
      alt: "Ilustrasi pemain bola berseragam merah menendang bola ke gawang di bawah lampu stadion",
    },
    hoursAgo: 13,
    reads: 2680,
    body: [
      paragraphs(
        "Harimau Sarolangun melaju ke final turnamen Piala Bupati setelah menundukkan Elang Tembesi 2-1 di lapangan Muara Bulian, {day:-1} malam. Gol penentu lahir pada menit ke-89 dari kaki penyerang berusia 19 tahun, Rafli Simorangkir.",
        "Elang Tembesi unggul lebih dahulu melalui tendangan bebas Yoga Prasetyo pada menit ke-31. Bola melengkung melewati pagar pemain dan masuk di sudut yang tidak terjangkau penjaga gawang.",
        "Pada babak kedua, pelatih Harimau Sarolangun, Hamdan Manik, menarik satu bek dan menambah penyerang. Perubahan itu membuahkan hasil pada menit ke-82 ketika sundulan Topan Ginting menyamakan kedudukan.",
      ),
      quote(
        "Hamdan Manik, pelatih Harimau Sarolangun",
        "Saya bilang kepada anak-anak, kalau kalah 3-0 itu salah saya, tetapi kalau kalah 1-0 karena takut, itu salah kita.",
      ),
      subhead("Penonton sampai ke tepi garis"),
      paragraphs(
        "Sekitar 6.000 penonton memadati lapangan. Panitia dua kali menghentikan pertandingan karena penonton berdiri terlalu dekat dengan garis. Tidak ada keributan hingga peluit panjang.",
        "Elang Tembesi tetap mendapat tepuk tangan. Kapten mereka, Andika Lesmana, menghampiri tribun lawan dan bertukar kaus dengan Rafli.",
      ),
      table(
        ["Menit", "Kejadian", "Kedudukan"],
        ["31", "Yoga Prasetyo (Elang Tembesi), tendangan bebas", "0-1"],
        ["82", "Topan Ginting (Harimau Sarolangun), sundulan", "1-1"],
        ["89", "Rafli Simorangkir (Harimau Sarolangun)", "2-1"],
      ),
      paragraphs(
        "Di final, {day:4} pukul 20.00 WIB, Harimau Sarolangun akan menghadapi pemenang antara Putra Danau dan Bintang Pasir. Tiket dijual di loket lapangan mulai sehari sebelumnya.",
      ),
    ],
  },
  {
    key: "voli-putri",
    section: "olahraga",
    title: "Voli Putri Bungo Juara Antarkabupaten Setelah Lima Set",
    dek: "Laga final berlangsung dua jam 14 menit. Tim muda itu hanya berlatih di lapangan semen selama tiga tahun.",
    place: "Jambi",
    by: ["rudi"],
    editor: "retno",
    tags: ["Bola Voli", "Bungo"],
    picture: {
      name: "volleyball",
      caption: "Duel di depan net pada laga final antarkabupaten.",
      alt: "Ilustrasi tiga pemain voli melompat di dekat net di dalam gelanggang penuh penonton",
    },
    hoursAgo: 61,
    reads: 1330,
    body: [
      paragraphs(
        "Tim voli putri Bungo menjuarai kejuaraan antarkabupaten setelah mengalahkan tuan rumah Kota Jambi 3-2 di gelanggang olahraga, {day:-1} malam. Laga lima set itu berlangsung dua jam 14 menit dengan skor 25-21, 19-25, 23-25, 27-25, dan 15-12.",
        "Set keempat menjadi titik balik. Tertinggal 20-24, Bungo menyelamatkan empat bola penentuan berturut-turut lewat servis lambung Desi Ratnasari Hulu yang jatuh tepat di garis belakang.",
        "“Saya tidak melihat papan skor. Saya hanya melihat sepatu lawan,” kata Desi, 20 tahun, yang kemudian terpilih sebagai pemain terbaik.",
      ),
      subhead("Dari lapangan semen"),
      paragraphs(
        "Tim itu berlatih di lapangan semen di belakang kantor kecamatan. Pelatih Norman Siahaan mengajari pemain jatuh dengan alas karung sebelum mereka pernah menginjak lantai kayu.",
        "Orang tua pemain menjual kue untuk membiayai perjalanan. Dari Muara Bungo ke Jambi, tim menumpang bus umum selama enam jam dan menginap di rumah kerabat.",
        "Juara pertama menerima piala bergilir dan uang pembinaan Rp25 juta. Norman mengatakan uang itu akan dibelikan lantai lepas pasang bekas, bukan seragam baru.",
        "Kota Jambi menempati urutan kedua, disusul Merangin yang menang 3-1 atas Tebo pada perebutan tempat ketiga. Empat tim teratas berhak mewakili provinsi dalam kejuaraan wilayah dua bulan lagi.",
      ),
    ],
  },
  {
    key: "pacu-perahu",
    section: "olahraga",
    title: "Pacu Perahu Batanghari: 42 Regu, Tiga Hari, Satu Sungai yang Sedang Tinggi",
    kicker: "Tradisi",
    dek: "Lintasan dipendekkan menjadi 600 meter karena arus deras. Regu termuda rata-rata berusia 17 tahun.",
    place: "Jambi",
    by: ["rudi", "lisa"],
    editor: "retno",
    tags: ["Pacu Perahu", "Batanghari", "Tradisi"],
    picture: {
      name: "boat-race",
      caption: "Tiga regu beradu cepat di lintasan Batanghari disaksikan warga di tepian.",
      alt: "Ilustrasi tiga perahu panjang berisi pendayung berseragam berbeda berlomba di sungai, penonton di tepi",
    },
    hoursAgo: 104,
    reads: 2430,
    scheduled: true,
    body: [
      paragraphs(
        "Empat puluh dua regu mengikuti pacu perahu di Sungai Batanghari, Kota Jambi, yang dibuka {day:0} pagi. Lintasan dipendekkan dari 1.000 menjadi 600 meter karena arus lebih deras daripada biasanya.",
        "Panitia menempatkan delapan perahu penyelamat dan mewajibkan pelampung bagi semua pendayung, termasuk juru tabuh. Aturan itu baru pertama kali diterapkan dan sempat diprotes karena dianggap mengurangi ayunan.",
        "“Menang tanpa pelampung itu hebat. Pulang dengan selamat itu lebih hebat,” kata ketua panitia, Zainuddin Kemas.",
      ),
      subhead("Regu pelajar mencuri perhatian"),
      paragraphs(
        "Regu termuda datang dari Muaro Jambi dengan usia rata-rata 17 tahun. Perahu mereka dibuat dari satu batang kayu tua yang dihibahkan desa dan dihaluskan bersama selama lima bulan.",
        "Mereka tidak diunggulkan, tetapi menang di babak pertama dengan selisih setengah perahu. Juru tabuhnya, seorang siswi, memakai panci karena genderang mereka pecah sehari sebelumnya.",
      ),
      picture(
        "river-dusk",
        "Perahu warga pulang setelah menonton lomba.",
        "Ilustrasi perahu di sungai pada senja hari",
      ),
      paragraphs(
        "Warga memenuhi tepian sejak pukul 07.00 WIB. Pedagang mengaku penjualan es tebu naik empat kali lipat. Jalan di tepi sungai ditutup untuk kendaraan sampai lomba selesai.",
        "Babak perempat final digelar {day:1} dan final {day:2} sore. Bila tinggi air melewati tanda merah di tiang dermaga, lomba akan ditunda.",
      ),
      readAlso("banjir-muara-tembesi"),
    ],
  },
  {
    key: "lari-kebun-teh",
    section: "olahraga",
    title: "Seribu Pelari Menyusuri Kebun Teh, Uang Pendaftaran untuk Jalan Dusun",
    dek: "Lomba 21 kilometer di ketinggian 1.500 meter itu diikuti peserta dari sebelas provinsi.",
    place: "Kayu Aro",
    by: ["zulfikar"],
    editor: "retno",
    tags: ["Lari", "Kerinci", "Wisata"],
    hoursAgo: 704,
    reads: 810,
    body: [
      paragraphs(
        "Sebanyak 1.040 pelari menyusuri kebun teh di Kayu Aro, Kerinci, dalam lomba lari setengah maraton, {day:0} pagi. Peserta datang dari sebelas provinsi dan sebagian besar menginap di rumah warga.",
        "Lintasan sejauh 21 kilometer berada pada ketinggian sekitar 1.500 meter dengan tanjakan beruntun setelah kilometer ke-14. Kabut baru terangkat ketika rombongan terdepan mencapai separuh jalan.",
        "Juara putra, Yonatan Silitonga, menyelesaikan lomba dalam satu jam 14 menit. Di bagian putri, Wening Kusuma Astuti mencatat satu jam 29 menit dan finis sambil menuntun adiknya yang menunggu di tepi lintasan.",
        "“Tanjakannya jahat, tetapi penontonnya baik,” kata Wening.",
      ),
      subhead("Bukan sekadar lomba"),
      paragraphs(
        "Penyelenggara adalah pemuda tiga dusun. Dari setiap pendaftaran, Rp40 ribu disisihkan untuk mengeraskan jalan tanah yang menghubungkan sekolah dan kebun. Terkumpul Rp41,6 juta, cukup untuk 350 meter.",
        "Panitia juga tidak memakai gelas plastik. Pelari membawa wadah sendiri dan mengisinya di gentong tanah liat yang dijaga murid sekolah.",
        "Seratus rumah dibuka sebagai penginapan dengan sarapan nasi hangat dan telur. Pemilik rumah menerima Rp120 ribu per tamu. Menurut hitungan panitia, lebih dari Rp300 juta beredar di dusun selama tiga hari.",
        "Lomba tahun depan akan menambah jarak 10 kilometer bagi pelari pemula serta jalur khusus kursi roda di bagian yang landai.",
      ),
    ],
  },
];
