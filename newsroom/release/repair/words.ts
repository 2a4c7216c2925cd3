/** Words that link others; the space beside them is what gets lost. */
export const linkingWords = new Set(
  "yang dan untuk dengan pada dari akan telah dalam oleh serta juga adalah ini itu kepada sebagai tidak agar karena bahwa atau".split(
    " ",
  ),
);

/** Frequent words of press releases, to recognise two words without a space between. */
export const contentWords = new Set(
  (
    "acara adanya agenda aksi alokasi anak anggaran anggota antara aparat atas awal bagi bahan bantuan banyak bapak barang " +
    "baru bawah belanja bencana berbagai berharap berjalan berlangsung bersama besar bidang bimbingan bupati camat " +
    "daerah dampak dana data depan desa dewan dibuka diikuti digelar diharapkan dihadiri dilakukan dilaksanakan dinas dukungan " +
    "ekonomi evaluasi fasilitas gedung gubernur guru hadir harga hari hasil hidup hukum informasi infrastruktur " +
    "inovasi jalan jambi jumlah kabupaten kader kampung kantor kategori keamanan kebersihan kebijakan kebutuhan " +
    "kecamatan kegiatan keluarga kelurahan kemampuan kementerian kepala kerja kesehatan kesejahteraan ketua kinerja " +
    "komunitas kondisi koordinasi kota kualitas lahan langkah lapangan layanan lebih lembaga lingkungan lokasi " +
    "mahasiswa masalah masyarakat melakukan melaksanakan melalui melayani melihat memastikan membangun membantu " +
    "memberikan membuka memiliki meminta mendapat mendapatkan mendukung mengajak mengatakan mengatasi menggelar " +
    "menghadiri mengikuti menjadi menjaga menjelaskan menteri menyampaikan menyebut menyediakan menyerahkan " +
    "mewujudkan meningkatkan modal negara orang panitia pasar pegawai pejabat pekerja pelaksanaan pelaku pelatihan " +
    "pelayanan pembangunan pembinaan pemerintah pemuda pendidikan penduduk pengelolaan penghargaan pengurus " +
    "peningkatan penyaluran penyuluhan peran peserta petani petugas pihak pimpinan potensi produk produksi program " +
    "provinsi pusat rangka rapat rumah sambutan sampah sarana satu sekolah sektor selama seluruh semangat semua " +
    "siswa sosial stunting sumber surat tahun tanah target tata tempat terhadap tersebut tim tokoh tugas umum undangan " +
    "usaha utama wakil warga waktu wilayah"
  ).split(" "),
);

/** Whole words that only look like two. */
export const wholeWords = new Set(
  (
    "daripada kepadanya darimana dariku akankah adakah danau padahal untukku untukmu denganku inisiatif initial " +
    "itulah inilah juga jugalah tidaklah agaragar oleholeh atasan anakan bagian bagiannya bahwasanya dandanan " +
    "padanan karenanya sebagainya dalaman dalamnya sertakan agarwood adalahkah"
  ).split(" "),
);
