import { bulletList, orderedList, paragraphs, picture, quote, readAlso, subhead } from "../body.ts";
import type { PublishedSeed } from "../types.ts";

export const gayaHidup: readonly PublishedSeed[] = [
  {
    key: "foto-sungai",
    section: "gaya-hidup",
    kind: "photo",
    title: "Sehari di Tepi Batanghari, dari Pasar Subuh sampai Lampu Jembatan",
    kicker: "Foto",
    dek: "Enam gambar tentang orang-orang yang hidupnya mengikuti naik turunnya air.",
    place: "Jambi",
    by: ["lisa"],
    editor: "retno",
    tags: ["Batanghari", "Foto", "Kota Jambi"],
    picture: {
      name: "river-dusk",
      caption: "Menjelang magrib, perahu pengangkut hasil kebun menepi satu demi satu.",
      alt: "Ilustrasi dua perahu di sungai lebar saat matahari terbenam",
    },
    hoursAgo: 17,
    reads: 1860,
    body: [
      paragraphs(
        "Sebelum jalan raya dibangun, orang Jambi mengukur jarak dengan kayuh. Sungai kini lebih sepi, tetapi belum berhenti menjadi jalan, dapur, dan halaman bermain.",
        "Sepanjang {day:-1}, kami menyusuri tepiannya dari gelap ke gelap.",
      ),
      picture(
        "market",
        "05.20 WIB. Sayur dari hulu tiba di pasar sebelum matahari. Penjual dan pembeli saling hafal nama.",
        "Ilustrasi lapak pasar dengan tumpukan sayur dan buah",
      ),
      paragraphs(
        "Bu Ernawati membuka lapak dengan lampu petromaks yang ia warisi dari ibunya. Katanya, lampu listrik membuat bayam tampak lebih tua.",
      ),
      picture(
        "school",
        "07.00 WIB. Murid yang menyeberang dengan perahu berbaris bersama kawan-kawannya.",
        "Ilustrasi murid berbaris di halaman sekolah",
      ),
      picture(
        "boat-race",
        "14.10 WIB. Regu pelajar berlatih pacu perahu, diikuti sorak dari tepian.",
        "Ilustrasi perahu pacu dengan pendayung di sungai",
      ),
      paragraphs(
        "Sore adalah waktu latihan. Hitungan juru tabuh terdengar sampai dua tikungan, dan anak-anak kecil menirukannya dengan memukul ember.",
      ),
      picture(
        "temple",
        "16.00 WIB. Di hilir, sebuah keluarga berjalan kaki menuju candi bata.",
        "Ilustrasi candi bata merah dan pengunjung di jalan setapak",
      ),
      picture(
        "bridge",
        "19.30 WIB. Lampu jembatan menyala, tukang perahu menghitung upah.",
        "Ilustrasi jembatan kabel di atas sungai pada malam hari",
      ),
      paragraphs(
        "Pak Long Marzuki, tukang perahu penyeberangan, menutup hari dengan mencuci lantai perahunya. “Air ini meminjamkan rezeki,” ujarnya. “Besok kita kembalikan dengan menjaganya.”",
      ),
    ],
  },
  {
    key: "resep-tempoyak",
    section: "gaya-hidup",
    title: "Gulai Tempoyak Patin ala Rumah Tua di Seberang",
    kicker: "Resep",
    dek: "Kuncinya bukan banyaknya cabai, melainkan kapan tempoyak dimasukkan ke dalam kuah.",
    place: "Jambi",
    by: ["lisa"],
    editor: "retno",
    tags: ["Kuliner", "Resep", "Durian"],
    picture: {
      name: "durian",
      caption: "Daging durian matang adalah bahan dasar tempoyak.",
      alt: "Ilustrasi durian terbelah dengan daging kuning",
    },
    hoursAgo: 82,
    reads: 2120,
    body: [
      paragraphs(
        "Di dapur rumah tua di seberang Kota Jambi, Nyai Maimunah mengaduk kuah kuning dengan sendok kayu. Aroma asam manis durian yang difermentasi memenuhi ruangan sebelum tamunya sempat duduk.",
        "Perempuan 71 tahun itu memasak gulai tempoyak setiap musim durian. Menurut dia, kesalahan yang paling sering dilakukan orang muda adalah merebus tempoyak terlalu lama. “Nanti hilang segarnya, tinggal asamnya,” katanya.",
      ),
      subhead("Bahan"),
      bulletList(
        "1 ekor patin ukuran sedang, dipotong enam",
        "4 sendok makan tempoyak",
        "8 cabai rawit merah dan 5 cabai keriting, dihaluskan",
        "2 ruas kunyit, dihaluskan",
        "2 batang serai, memarkan",
        "1 lembar daun kunyit, segenggam kemangi, garam, dan sedikit gula",
      ),
      subhead("Cara membuat"),
      orderedList(
        "Lumuri ikan dengan air jeruk dan garam selama 15 menit, lalu bilas.",
        "Didihkan 700 mililiter air bersama cabai, kunyit, dan serai.",
        "Masukkan ikan, kecilkan api, dan masak sepuluh menit tanpa diaduk.",
        "Larutkan tempoyak dengan sedikit kuah panas, baru tuang ke panci.",
        "Tambahkan daun kunyit dan kemangi, masak tiga menit, lalu angkat.",
      ),
      quote(
        "Nyai Maimunah",
        "Jangan tinggalkan panci setelah tempoyak masuk. Tiga menit itu waktunya berdoa, bukan membalas pesan.",
      ),
      paragraphs(
        "Sajikan dengan nasi panas dan pucuk ubi rebus. Bila tidak menemukan patin segar, ikan baung atau toman dapat dipakai dengan waktu masak yang sama.",
        "Tempoyak buatan sendiri memerlukan tiga hari. Simpan daging durian yang sudah diberi sedikit garam dalam stoples kaca, tutup rapat, dan jangan dibuka sampai hari ketiga.",
      ),
      readAlso("durian-musim"),
    ],
  },
  {
    key: "batik-pewarna",
    section: "gaya-hidup",
    title: "Pembatik Muda Jambi Kembali ke Warna Kayu dan Kulit Manggis",
    dek: "Warna alam memerlukan celupan sampai dua belas kali, tetapi limbahnya dapat menyiram kebun.",
    place: "Jambi",
    by: ["lisa"],
    editor: "retno",
    tags: ["Batik", "Budaya", "Usaha Kecil"],
    picture: {
      name: "batik",
      caption: "Kain batik Jambi bermotif bunga dan kapal sanggat.",
      alt: "Ilustrasi kain batik merah tua bermotif bunga dan kapal dengan sebuah canting",
    },
    hoursAgo: 188,
    reads: 1050,
    body: [
      paragraphs(
        "Lima pembatik muda di Kota Jambi memilih jalan yang lebih lambat. Mereka meninggalkan pewarna sintetis dan kembali memakai kulit manggis, kayu lambato, dan daun mangga. Kain pertama mereka dipamerkan {day:0}.",
        "Satu kain dicelup delapan sampai dua belas kali dan dijemur di tempat teduh. Bila hujan turun berhari-hari, pekerjaan tertunda. Sebuah kain baru selesai dalam tiga pekan.",
        "“Pelanggan harus belajar menunggu. Yang tidak sabar kami beri saputangan dulu,” canda Putri Anggraini, 26 tahun, salah seorang pendiri.",
      ),
      subhead("Limbah menjadi air siraman"),
      paragraphs(
        "Alasan mereka bukan hanya warna. Sanggar berada di tepi parit yang bermuara ke sungai. Sejak beralih, air bekas celupan disaring dengan arang dan sabut, lalu dipakai menyiram kebun sayur.",
        "Motif yang dipakai tetap motif lama: kapal sanggat, durian pecah, dan tampuk manggis. Perbedaannya ada pada ruang kosong. Putri membiarkan sepertiga kain polos supaya mata dapat beristirahat.",
        "Harga selembar kain berkisar dari Rp850 ribu hingga Rp2,4 juta. Setiap kain disertai kartu yang mencantumkan nama pembatik, bahan warna, dan tanggal celupan pertama.",
        "Pembatik senior, Nyimas Zahara, semula ragu. Setelah melihat hasilnya, ia membuka buku resep warna peninggalan neneknya yang selama ini disimpan di bawah kasur. Dari 14 resep, enam sudah berhasil dibuat ulang.",
      ),
      quote(
        "Nyimas Zahara, pembatik",
        "Warna ini dulu hilang bukan karena jelek, tetapi karena tidak ada yang mau menunggu.",
      ),
    ],
  },
  {
    key: "sepeda-candi",
    section: "gaya-hidup",
    title: "Rute Sepeda Sehari: Menyusuri Kanal Tua dan Kebun Duku",
    kicker: "Jalan-Jalan",
    dek: "Jarak 24 kilometer, hampir seluruhnya datar, dengan tiga tempat singgah untuk makan.",
    place: "Muaro Jambi",
    by: ["lisa"],
    editor: "yulia",
    tags: ["Wisata", "Sepeda", "Muaro Jambi"],
    picture: {
      name: "temple",
      caption: "Candi bata menjadi titik balik rute sepeda.",
      alt: "Ilustrasi candi bata merah di taman dengan pengunjung",
    },
    hoursAgo: 602,
    reads: 1170,
    body: [
      paragraphs(
        "Akhir pekan tidak harus berakhir di pusat belanja. Sekitar satu jam dari Kota Jambi, jalan kampung di Muaro Jambi menawarkan rute sepeda 24 kilometer yang hampir seluruhnya datar dan teduh.",
        "Kami mencobanya {day:-2}, berangkat pukul 06.30 WIB ketika embun masih menempel di rumput. Sepeda dapat disewa di gerbang kawasan dengan tarif Rp25 ribu sehari.",
      ),
      subhead("Etape satu: kanal tua"),
      paragraphs(
        "Enam kilometer pertama mengikuti kanal yang dipercaya dibuat berabad-abad lalu. Airnya cokelat tenang. Burung raja udang menyambar di dekat jembatan kayu kedua, jadi melambatlah di sana.",
      ),
      subhead("Etape dua: kebun duku"),
      paragraphs(
        "Selepas kanal, jalan masuk ke kebun duku. Pada bulan-bulan tertentu, pemilik kebun mengizinkan pengunjung memetik dan membayar menurut timbangan. Mintalah izin lebih dahulu dan jangan memanjat.",
        "Warung Mak Cik Rodiah di kilometer 13 menyajikan mi rebus dan pisang goreng. Pemiliknya juga meminjamkan pompa dan menambal ban tanpa biaya.",
      ),
      subhead("Etape tiga: kembali lewat tepi sungai"),
      paragraphs(
        "Bagian terakhir menyusuri tepi Batanghari. Anginnya sejuk, tetapi jalannya berbatu sepanjang 2 kilometer. Bila membawa anak, ambil jalan aspal di sebelah kanan.",
      ),
      bulletList(
        "Bawa air minum 1,5 liter per orang",
        "Pakai topi; peneduh berkurang setelah kilometer 18",
        "Sediakan uang kecil untuk perahu penyeberangan, Rp3.000",
      ),
      readAlso("candi-muaro"),
    ],
  },
  {
    key: "video-layar-tancap",
    section: "gaya-hidup",
    kind: "video",
    title: "Layar Tancap Danau Sipin: Ketika Kelinci Gemuk Mengalahkan Gawai",
    dek: "Film animasi terbuka diputar di tepi danau, dan tidak seorang anak pun menoleh ke telepon.",
    place: "Kota Jambi",
    by: ["lisa"],
    editor: "retno",
    tags: ["Film", "Danau Sipin", "Kota Jambi"],
    picture: {
      name: "river-dusk",
      caption: "Penonton duduk di tikar sejak matahari belum turun.",
      alt: "Ilustrasi tepi perairan saat matahari terbenam",
    },
    hoursAgo: 41,
    reads: 940,
    body: [
      paragraphs(
        "Selembar kain putih diikat di antara dua batang pinang, dan malam di tepi Danau Sipin berubah menjadi bioskop. Filmnya dipilih dari karya animasi yang boleh diputar siapa saja.",
      ),
      {
        type: "embed",
        attrs: {
          provider: "youtube",
          id: "aqz-KE-bpKQ",
          caption: "Film yang diputar malam itu, karya terbuka Blender Foundation.",
        },
      },
      paragraphs(
        "Sekitar dua ratus orang datang. Panitia dari karang taruna hanya meminta satu hal: tikar dibawa pulang bersama sampahnya.",
        "“Besok kami putar lagi di seberang,” kata ketua panitia, Andi Firmansyah. “Di sana jaringan susah, jadi layar tancap malah lebih lancar.”",
      ),
    ],
  },
];
