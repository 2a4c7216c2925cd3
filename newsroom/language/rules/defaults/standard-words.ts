import type { DefaultRule } from "../../types.ts";

const standard = { group: "standard-words", kind: "words", suggestion: "", severity: "error" } as const;
const message = "“{word}” bukan ejaan baku. Tulis “{better}”.";
const lines = (pairs: string) =>
  pairs
    .trim()
    .split(/\s*;\s*/)
    .filter(Boolean)
    .join("\n");

/** Spellings that KBBI does not take as the standard ones. */
export const standardWords: readonly DefaultRule[] = [
  {
    ...standard,
    code: "baku-serapan",
    message,
    entries: lines(`
aktifitas = aktivitas; kreatifitas = kreativitas; produktifitas = produktivitas; efektifitas = efektivitas;
sportifitas = sportivitas; objektifitas = objektivitas; obyektif = objektif; obyek = objek;
subyek = subjek; subyektif = subjektif; analisa = analisis; menganalisa = menganalisis;
dianalisa = dianalisis; apotik = apotek; atlit = atlet; azas = asas; detil = detail; ekstrim = ekstrem;
frekwensi = frekuensi; hirarki = hierarki; ijasah = ijazah; konkrit = konkret; kongkrit = konkret;
kongkret = konkret; komplek = kompleks; komoditi = komoditas; kwalitas = kualitas; kwantitas = kuantitas;
kwitansi = kuitansi; managemen = manajemen; menejemen = manajemen; manager = manajer; menejer = manajer;
metoda = metode; methode = metode; nopember = november; pebruari = februari; prosentase = persentase;
propinsi = provinsi; resiko = risiko; beresiko = berisiko; sistim = sistem; standarisasi = standardisasi;
tehnik = teknik; tehnis = teknis; tehnologi = teknologi; telpon = telepon; varitas = varietas;
kharisma = karisma; karir = karier; koordinir = koordinasi; dikoordinir = dikoordinasi;
mengkoordinir = mengoordinasi; kordinasi = koordinasi; berkordinasi = berkoordinasi;
kordinator = koordinator; ambulan = ambulans; antri = antre; mengantri = mengantre; antrian = antrean;
bis = bus; dollar = dolar; export = ekspor; import = impor; hektar = hektare; hoax = hoaks; isue = isu;
issue = isu; issu = isu; jendral = jenderal; karbondioksida = karbon dioksida; kaos = kaus;
katagori = kategori; kendor = kendur; khutbah = khotbah; legalisir = legalisasi;
dilegalisir = dilegalisasi; lokalisir = lokalisasi; dilokalisir = dilokalisasi; realisir = realisasi;
merealisir = merealisasi; milyar = miliar; milyard = miliar; triliyun = triliun; trilyun = triliun;
miliyar = miliar; motip = motif; nomer = nomor; paspoto = pasfoto; praktek = praktik; rapot = rapor;
raport = rapor; respon = respons; direspon = direspons; merespon = merespons; sentralisir = sentralisasi;
sekedar = sekadar; sekertaris = sekretaris; sekertariat = sekretariat; sintesa = sintesis;
hipotesa = hipotesis; diagnosa = diagnosis; didiagnosa = didiagnosis; sprei = seprai; standart = standar;
stratejik = strategis; survai = survei; survey = survei; mensurvey = menyurvei; disurvey = disurvei;
team = tim; teoritis = teoretis; trotoir = trotoar; urin = urine; villa = vila; foto copy = fotokopi;
photo = foto; supir = sopir; kreatip = kreatif; aktip = aktif; pasip = pasif; negatip = negatif;
positip = positif; sportip = sportif; efektip = efektif; administratip = administratif;
alternatip = alternatif; relatip = relatif; difinisi = definisi; januwari = januari; februwari = februari;
cinderamata = cendera mata; cendramata = cendera mata; olah raga = olahraga; berolah raga = berolahraga;
otentik = autentik; otopsi = autopsi; diotopsi = diautopsi; belangko = blangko; blanko = blangko;
gladi = geladi; gubug = gubuk; hapal = hafal; menghapal = menghafal; dihapal = dihafal; hapalan = hafalan
`),
    matches: ["Warga antri di apotik.", "Harga beras bersubsidi beresiko naik.", "Sekertaris daerah hadir."],
    misses: ["Warga antre di apotek.", "Ia membeli obat di Apotik Sehat Sentosa."],
  },
  {
    ...standard,
    code: "baku-umum",
    message,
    entries: lines(`
cidera = cedera; mencidera = mencedera; himbau = imbau; himbauan = imbauan; menghimbau = mengimbau;
dihimbau = diimbau; hutang = utang; berhutang = berutang; dihutang = diutang; ijin = izin;
perijinan = perizinan; diijinkan = diizinkan; mengijinkan = mengizinkan; seijin = seizin; jaman = zaman;
jadual = jadwal; dijadualkan = dijadwalkan; jenasah = jenazah; kadaluarsa = kedaluwarsa;
kadaluwarsa = kedaluwarsa; lembab = lembap; kelembaban = kelembapan; makluk = makhluk; mahluk = makhluk;
mahkluk = makhluk; nampak = tampak; nampaknya = tampaknya; nasehat = nasihat; penasehat = penasihat;
dinasehati = dinasihati; menasehati = menasihati; negri = negeri; rejeki = rezeki; rizki = rezeki;
rapih = rapi; merapihkan = merapikan; dirapihkan = dirapikan; silahkan = silakan;
dipersilahkan = dipersilakan; mempersilahkan = mempersilakan; syah = sah; disyahkan = disahkan;
mensyahkan = mengesahkan; mensahkan = mengesahkan; pensahan = pengesahan; tauladan = teladan;
terlanjur = telanjur; trampil = terampil; ketrampilan = keterampilan; tentram = tenteram;
ketentraman = ketenteraman; faham = paham; difahami = dipahami; fihak = pihak; indera = indra;
insyaf = insaf; jaman dulu = zaman dulu; kuatir = khawatir; kawatir = khawatir;
dikuatirkan = dikhawatirkan; dikawatirkan = dikhawatirkan; kekuatiran = kekhawatiran; hakekat = hakikat;
hakekatnya = hakikatnya; bathin = batin; lobang = lubang; berlobang = berlubang; mesjid = masjid;
musholla = musala; mushola = musala; musholah = musala; sholat = salat; shalat = salat; ustad = ustaz;
ustadz = ustaz; jamaah = jemaah; jama'ah = jemaah; ramadhan = ramadan; romadhon = ramadan; adzan = azan;
takziyah = takziah; istighosah = istigasah; istigosah = istigasah; sodaqoh = sedekah; shodaqoh = sedekah;
sodakoh = sedekah; infaq = infak; wakap = wakaf; wudhu = wudu; dzikir = zikir; berdzikir = berzikir;
doa'a = doa; do'a = doa; jum'at = jumat; al-quran = Al-Qur’an; merubah = mengubah; dirubah = diubah;
merubahnya = mengubahnya; menyolok = mencolok; mentaati = menaati; mentargetkan = menargetkan;
mensukseskan = menyukseskan; mensosialisasikan = menyosialisasikan; mensejahterakan = menyejahterakan;
mensinergikan = menyinergikan; mensubsidi = menyubsidi; mensuplai = menyuplai; mensurvei = menyurvei;
mentaburkan = menaburkan; mentertibkan = menertibkan; mempengaruhi = memengaruhi;
memperdulikan = memedulikan; mempedulikan = memedulikan; mempercayai = memercayai;
mengkaitkan = mengaitkan; mengkontrol = mengontrol; mengkonsumsi = mengonsumsi;
mengkomunikasikan = mengomunikasikan; mengkonfirmasi = mengonfirmasi; mengkampanyekan = mengampanyekan;
mengkordinasikan = mengoordinasikan; mengkoordinasikan = mengoordinasikan; mempersonakan = memesona;
mempesona = memesona; menterjemahkan = menerjemahkan; mengenyampingkan = mengesampingkan;
dikenyampingkan = dikesampingkan; menyontoh = mencontoh; menyuci = mencuci; menyintai = mencintai;
menyiptakan = menciptakan; terimakasih = terima kasih; berterimakasih = berterima kasih;
kerjasama = kerja sama; bekerjasama = bekerja sama; tandatangan = tanda tangan;
tanggungjawab = tanggung jawab; bertanggungjawab = bertanggung jawab; orangtua = orang tua;
rumahsakit = rumah sakit; lalulintas = lalu lintas; salahsatu = salah satu; ujicoba = uji coba;
diujicoba = diuji coba; serahterima = serah terima; sebarluas = sebar luas; jual-beli = jual beli;
beritahu = beri tahu; diberitahu = diberi tahu; memberitahu = memberi tahu; peranserta = peran serta;
berperanserta = berperan serta; gotongroyong = gotong royong; matapelajaran = mata pelajaran;
airmata = air mata; tatacara = tata cara; tatakelola = tata kelola; tataruang = tata ruang;
unjukrasa = unjuk rasa; berunjukrasa = berunjuk rasa; barangbukti = barang bukti; sumberdaya = sumber daya;
ibukota = ibu kota; walikota = wali kota; dutabesar = duta besar; tolak ukur = tolok ukur;
acapkali = acap kali; seringkali = sering kali; adakalanya = ada kalanya; disamping itu = di samping itu;
pasca bencana = pascabencana; pasca banjir = pascabanjir; pasca gempa = pascagempa;
pra sejarah = prasejarah; antar kota = antarkota; antar desa = antardesa; antar daerah = antardaerah;
antar provinsi = antarprovinsi; antar kabupaten = antarkabupaten; antar warga = antarwarga;
antar instansi = antarinstansi; non formal = nonformal; non medis = nonmedis; sub sektor = subsektor;
tuna netra = tunanetra; tuna rungu = tunarungu; tuna wisma = tunawisma; maha siswa = mahasiswa;
multi fungsi = multifungsi; olah raga = olahraga; semi final = semifinal;
ekstra kurikuler = ekstrakurikuler; ekstra kulikuler = ekstrakurikuler; ekstrakulikuler = ekstrakurikuler;
peri kemanusiaan = perikemanusiaan; dari pada = daripada; bagai mana = bagaimana; apa bila = apabila;
bahwa sanya = bahwasanya; kadang kala = kadangkala; mana kala = manakala; sedia kala = sediakala;
dsbnya = dan sebagainya; dll nya = dan lain-lain; kedepan = ke depan; kedepannya = ke depannya;
kesamping = ke samping; dimana-mana = di mana-mana; kemana-mana = ke mana-mana; cabe = cabai;
duren = durian; kedele = kedelai; kwatir = khawatir; pondasi = fondasi; seksama = saksama;
sentausa = sentosa; sorga = surga; terompet = trompet; tolenransi = toleransi; toples = stoples;
bungkem = bungkam; dibungkem = dibungkam; coklat = cokelat; hembusan = embusan;
menghembuskan = mengembuskan; hempas = empas; terhempas = terempas; disaat = di saat; diwaktu = di waktu;
dikala = di kala; disela-sela = di sela-sela; didepan = di depan; bersilahturahmi = bersilaturahmi;
silahturahmi = silaturahmi; silaturrahmi = silaturahmi; silaturahim = silaturahmi;
halal bihalal = halalbihalal; halal bi halal = halalbihalal; idul fitri = idulfitri; idul adha = iduladha;
haditsah = hadis; hadist = hadis; hadits = hadis; shubuh = subuh; dhuhur = zuhur; dzuhur = zuhur;
maghrib = magrib; isya' = isya
`),
    matches: ["Wali Kota menghimbau warga.", "Aturan itu akan dirubah.", "Kami ucapkan terimakasih."],
    misses: ["Wali Kota mengimbau warga.", "Aturan itu akan diubah.", "Sinar Jaman berangkat dari Jambi."],
  },
  {
    ...standard,
    code: "baku-berhuruf-besar",
    message,
    entries: lines(`
Nopember = November; Pebruari = Februari; Januwari = Januari; Febuari = Februari; Pebuari = Februari;
Propinsi = Provinsi; Walikota = Wali Kota; Wakil Walikota = Wakil Wali Kota; Sekertaris = Sekretaris;
Sekertariat = Sekretariat; Jendral = Jenderal; bulan Ramadhan = bulan Ramadan; puasa Ramadhan = puasa Ramadan; suci Ramadhan = suci Ramadan;
Idul Fitri = Idulfitri; Idul Adha = Iduladha; Jum’at = Jumat; Jum'at = Jumat; Kordinator = Koordinator;
Penasehat = Penasihat; Perijinan = Perizinan; Ijin = Izin; Hutang = Utang; Tehnik = Teknik;
Tehnologi = Teknologi; Ekstrim = Ekstrem; Ustadz = Ustaz; Ustad = Ustaz; Ketua Team = Ketua Tim;
Agustsus = Agustus; Desembar = Desember; Septembar = September; Okotober = Oktober; Ibukota = Ibu Kota;
Mesjid = Masjid; Musholla = Musala; Mushola = Musala; Kerjasama = Kerja Sama; Apotik = Apotek;
Tanggungjawab = Tanggung Jawab; Ketrampilan = Keterampilan; Analisa = Analisis; Praktek = Praktik;
Penyidik Pegawai Negri = Penyidik Pegawai Negeri
`),
    matches: ["Rapat digelar pada 12 Nopember 2026.", "Walikota Jambi hadir.", "Dinas Perijinan tutup."],
    misses: ["Rapat digelar pada 12 November 2026.", "Wali Kota Jambi hadir."],
  },
];
