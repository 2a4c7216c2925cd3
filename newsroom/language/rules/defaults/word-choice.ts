import type { DefaultRule } from "../../types.ts";

const redundant = { group: "redundant", kind: "words", suggestion: "", severity: "warning" } as const;
const choice = { group: "word-choice", kind: "words", suggestion: "", severity: "hint" } as const;
const lines = (pairs: string) =>
  pairs
    .trim()
    .split(/\s*;\s*/)
    .filter(Boolean)
    .join("\n");

/** Words that say the same twice, and words that the press writes otherwise. */
export const wordChoice: readonly DefaultRule[] = [
  {
    ...redundant,
    code: "mubazir-kata-kembar",
    message: "“{word}” mengatakan hal yang sama dua kali. Pilih salah satu, misalnya “{better}”.",
    entries: lines(`
agar supaya = agar / supaya; adalah merupakan = merupakan / adalah; demi untuk = untuk / demi;
sejak dari = sejak / dari; amat sangat = sangat / amat; sangat amat = sangat;
lalu kemudian = lalu / kemudian; seperti misalnya = seperti / misalnya;
contohnya seperti = seperti / contohnya; misalnya seperti = misalnya / seperti;
dan lain sebagainya = dan sebagainya / dan lain-lain; guna untuk = untuk / guna;
namun demikian = namun / meskipun demikian; mulai sejak = sejak / mulai;
oleh karenanya itu = oleh karena itu; saling bahu-membahu = bahu-membahu;
saling tolong-menolong = tolong-menolong; saling berpandangan = berpandangan; turun ke bawah = turun;
naik ke atas = naik; maju ke depan = maju; mundur ke belakang = mundur;
bertujuan untuk supaya = bertujuan agar; dalam rangka untuk = untuk / dalam rangka;
adapun maksud dan tujuan = tujuan; suatu ketika saat = suatu ketika; para hadirin = hadirin;
para tamu-tamu = para tamu; para guru-guru = para guru; para warga-warga = para warga;
para ibu-ibu = para ibu / ibu-ibu; para bapak-bapak = para bapak / bapak-bapak;
para siswa-siswa = para siswa; para pejabat-pejabat = para pejabat; banyak orang-orang = banyak orang;
banyak warga-warga = banyak warga; beberapa orang-orang = beberapa orang;
berbagai macam-macam = berbagai macam; semua para = semua / para; seluruh para = seluruh / para;
jelas nyata = jelas; fakta yang nyata = fakta; tujuan akhir dari = tujuan
`),
    matches: [
      "Warga diminta waspada agar supaya tidak terseret arus.",
      "Program ini adalah merupakan janji bupati.",
    ],
    misses: ["Warga diminta waspada agar tidak terseret arus.", "Ibu-ibu hadir dalam rapat."],
  },
  {
    ...redundant,
    code: "mubazir-frasa-panjang",
    severity: "hint",
    message: "Lebih ringkas: “{better}”.",
    entries: lines(`
melakukan penangkapan terhadap = menangkap; melakukan pemeriksaan terhadap = memeriksa;
melakukan penyitaan terhadap = menyita; melakukan pengawasan terhadap = mengawasi;
melakukan pembinaan terhadap = membina; melakukan perbaikan terhadap = memperbaiki;
melakukan pengecekan terhadap = mengecek; melakukan evakuasi terhadap = mengevakuasi;
melakukan pemukulan terhadap = memukul; melakukan penganiayaan terhadap = menganiaya;
melakukan sosialisasi terhadap = menyosialisasikan; memberikan bantuan terhadap = membantu;
pada saat ini sekarang = saat ini / sekarang; pada kesempatan tersebut =; dalam kesempatan tersebut =;
seperti yang kita ketahui bersama =; tidak menutup kemungkinan = mungkin; bertempat di = di;
telah berhasil menangkap = menangkap; berhasil mengamankan tersangka = menangkap tersangka;
di mana hal tersebut = hal itu; sehubungan dengan adanya = karena;
dikarenakan oleh = karena / disebabkan oleh; disebabkan karena = karena / disebabkan oleh
`),
    matches: ["Polisi melakukan penangkapan terhadap pelaku.", "Pelatihan bertempat di aula kantor camat."],
    misses: ["Polisi menangkap pelaku.", "Pelatihan digelar di aula kantor camat."],
  },
  {
    ...choice,
    code: "pilihan-istilah-asing",
    message: "Ada padanan Indonesia: “{better}”.",
    entries: lines(`
online = daring; offline = luring; download = unduh; didownload = diunduh; mendownload = mengunduh;
upload = unggah; diupload = diunggah; mengupload = mengunggah; website = situs web / laman; link = tautan;
event = acara; launching = peluncuran; dilaunching = diluncurkan; meeting = rapat; workshop = lokakarya;
podcast = siniar; hotspot = titik panas; gadget = gawai; smartphone = ponsel pintar; handphone = ponsel;
hp = ponsel; netizen = warganet; selfie = swafoto; mindset = pola pikir; deadline = tenggat;
feedback = umpan balik; briefing = taklimat / pengarahan; stakeholder = pemangku kepentingan;
stakeholders = pemangku kepentingan; doorprize = hadiah undian; snack = kudapan; rundown = susunan acara;
banner = spanduk; booth = stan; stand = stan; standby = siaga; update = pemutakhiran;
diupdate = diperbarui; urgent = mendesak; rest area = tempat istirahat;
ground breaking = peletakan batu pertama; groundbreaking = peletakan batu pertama;
multi years = tahun jamak; refocusing = pemfokusan ulang; recovery = pemulihan; tracking = pelacakan;
screening = penapisan; random = acak; sharing = berbagi; skill = keterampilan; volunteer = relawan;
take down = hapus
`),
    matches: ["Pendaftaran dibuka secara online.", "Bupati hadir saat launching program."],
    misses: ["Pendaftaran dibuka secara daring."],
  },
  {
    ...choice,
    code: "pilihan-percakapan",
    severity: "warning",
    message: "“{word}” ragam percakapan. Dalam berita, tulis “{better}”.",
    entries: lines(`
gak = tidak; nggak = tidak; enggak = tidak; ngga = tidak; ga = tidak;
tak bisa dipungkiri lagi = tidak dapat dimungkiri; udah = sudah; aja = saja; gimana = bagaimana;
gitu = begitu; kayak = seperti; dibikin = dibuat; ngomong = berbicara; dibilang = dikatakan; kalo = kalau;
cuman = hanya; pengen = ingin; pingin = ingin; sampe = sampai; cepet = cepat; bener = benar; dapet = dapat;
temen = teman; ketemu = bertemu; banget = sekali; dikasih = diberi; kasih tahu = beri tahu;
ngasih = memberi; nyari = mencari; nanya = bertanya; ngajak = mengajak; ngurus = mengurus; utk = untuk;
yg = yang; dgn = dengan; krn = karena; tsb = tersebut; sdh = sudah; blm = belum; jg = juga; dg = dengan;
spt = seperti; thn = tahun; org = orang; pd = pada; dlm = dalam; tdk = tidak; sbg = sebagai
`),
    matches: ["Jalan itu udah rusak sejak lama.", "Warga yg terdampak mengungsi."],
    misses: ["Jalan itu sudah rusak sejak lama."],
  },
  {
    ...choice,
    code: "pilihan-martabat",
    severity: "warning",
    message: "Sebutan ini dapat merendahkan. Tulis “{better}”.",
    entries: lines(`
orang cacat = penyandang disabilitas; penyandang cacat = penyandang disabilitas;
anak cacat = anak dengan disabilitas; warga cacat = warga dengan disabilitas;
orang gila = orang dengan gangguan jiwa; pembantu rumah tangga = pekerja rumah tangga;
wanita tuna susila = pekerja seks; wts = pekerja seks; psk = pekerja seks; janda muda = perempuan;
janda cantik = perempuan; gadis cantik = perempuan; anak haram = anak;
idiot = penyandang disabilitas intelektual; bekas napi = mantan narapidana;
suku terasing = masyarakat adat; banci = transpuan; bencong = transpuan; digagahi = diperkosa;
mencabuli anak kandungnya sendiri = mencabuli anak kandungnya
`),
    matches: ["Bantuan diserahkan kepada penyandang cacat."],
    misses: ["Bantuan diserahkan kepada penyandang disabilitas."],
  },
  {
    group: "word-choice",
    kind: "pattern",
    code: "pilihan-kita-redaksi",
    severity: "hint",
    entries: "(?i)\\b(kabupaten|kota|provinsi|daerah|bangsa|negara) kita\\b",
    suggestion: "",
    message: "Di luar kutipan, berita tidak memakai “kita”: tulis nama daerahnya.",
    matches: ["Jalan di kabupaten kita masih rusak."],
    misses: ["Jalan di kabupaten itu masih rusak."],
  },
  {
    group: "word-choice",
    kind: "pattern",
    code: "pilihan-di-mana-penghubung",
    severity: "hint",
    entries: "(?i)(?:,|\\byang|\\bacara|\\bkegiatan|\\btempat) (di ?mana)\\b",
    suggestion: "",
    message: "“Di mana” bukan kata penghubung. Pakai “yang”, “dengan”, atau mulai kalimat baru.",
    matches: ["Pasar itu terbakar, dimana kerugian belum dihitung."],
    misses: ["Ia belum tahu di mana kerabatnya mengungsi."],
  },
  {
    group: "word-choice",
    kind: "pattern",
    code: "pilihan-daripada-milik",
    severity: "warning",
    entries: "(?i)\\b(tujuan|maksud|isi|bagian|hasil|bentuk|wujud) daripada\\b",
    suggestion: "$1",
    message: "“Daripada” hanya untuk membandingkan. Tulis “{better}” saja.",
    matches: ["Itulah tujuan daripada kegiatan ini."],
    misses: ["Harga cabai lebih mahal daripada bawang."],
  },
  {
    group: "word-choice",
    kind: "pattern",
    code: "pilihan-berdasarkan-atas",
    severity: "warning",
    entries: "(?i)\\b(berdasarkan) (?:atas|pada|kepada)\\b",
    suggestion: "$1",
    message: "Cukup “{better}”, atau “berdasar pada”.",
    matches: ["Keputusan itu berdasarkan pada hasil rapat."],
    misses: ["Keputusan itu berdasarkan hasil rapat."],
  },
  {
    group: "word-choice",
    kind: "pattern",
    code: "pilihan-terdiri-dari",
    severity: "warning",
    entries: "(?i)\\b(terdiri) dari\\b",
    suggestion: "$1 atas",
    message: "Bentuk yang baku: “{better}”.",
    matches: ["Tim itu terdiri dari lima orang."],
    misses: ["Tim itu terdiri atas lima orang."],
  },
  {
    group: "word-choice",
    kind: "pattern",
    code: "pilihan-tergantung-dari",
    severity: "warning",
    entries: "(?i)\\b(bergantung|tergantung) dari\\b",
    suggestion: "$1 pada",
    message: "Pasangannya “pada”: “{better}”.",
    matches: ["Harga tergantung dari pasokan."],
    misses: ["Harga bergantung pada pasokan."],
  },
  {
    group: "word-choice",
    kind: "pattern",
    code: "pilihan-tidak-hanya",
    severity: "warning",
    entries: "(?i)\\b(?:tidak|bukan) hanya\\b[^.,;!?]{3,80}, (?:namun|tapi) juga\\b",
    suggestion: "",
    message: "Pasangan yang baku: “tidak hanya …, tetapi juga …” atau “bukan hanya …, melainkan juga …”.",
    matches: ["Jembatan itu tidak hanya rusak, namun juga licin."],
    misses: ["Jembatan itu rusak dan licin."],
  },
];
