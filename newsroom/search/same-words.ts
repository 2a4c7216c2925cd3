import { standardSpellings } from "#newsroom/release/repair/spellings.ts";

/** Short forms with what they stand for. Whoever asks for one finds all. */
const shortForms = `
rs: rumah sakit
rsu: rs umum, rumah sakit umum
rsud: rumah sakit daerah, rs umum daerah, rumah sakit umum daerah, rs daerah, rs umum
rsj: rumah sakit jiwa
pkm: puskesmas, pusat kesehatan masyarakat
posyandu: pos pelayanan terpadu
dprd: dewan perwakilan rakyat daerah
dpr: dewan perwakilan rakyat
dpd: dewan perwakilan daerah
mpr: majelis permusyawaratan rakyat
apbd: anggaran pendapatan dan belanja daerah, anggaran daerah
apbn: anggaran pendapatan dan belanja negara, anggaran negara
pad: pendapatan asli daerah
bumd: badan usaha milik daerah
bumn: badan usaha milik negara
bumdes: badan usaha milik desa
pemda: pemerintah daerah
pemprov: pemerintah provinsi
pemkab: pemerintah kabupaten
pemkot: pemerintah kota
pemdes: pemerintah desa
sekda: sekretaris daerah
setda: sekretariat daerah
wagub: wakil gubernur
wabup: wakil bupati
wawako: wakil wali kota
kadis: kepala dinas
kades: kepala desa
disdik: dinas pendidikan
dinkes: dinas kesehatan
dishub: dinas perhubungan
dlh: dinas lingkungan hidup
dukcapil: disdukcapil, dinas kependudukan dan pencatatan sipil
pupr: dinas pekerjaan umum dan perumahan rakyat, dinas pu
satpol pp: satpol, satuan polisi pamong praja
damkar: pemadam kebakaran
bpbd: badan penanggulangan bencana daerah
bmkg: badan meteorologi klimatologi dan geofisika
bps: badan pusat statistik
bpom: badan pengawas obat dan makanan
bpjs: badan penyelenggara jaminan sosial
kpu: komisi pemilihan umum
bawaslu: badan pengawas pemilu, badan pengawas pemilihan umum
kpk: komisi pemberantasan korupsi
kejari: kejaksaan negeri
kejati: kejaksaan tinggi
pn: pengadilan negeri
polda: kepolisian daerah
polres: kepolisian resor
polsek: kepolisian sektor
kapolda: kepala kepolisian daerah
kapolres: kepala kepolisian resor
tni: tentara nasional indonesia
asn: aparatur sipil negara
pns: pegawai negeri sipil
pppk: pegawai pemerintah dengan perjanjian kerja
cpns: calon pegawai negeri sipil
umkm: usaha mikro kecil dan menengah, usaha mikro kecil menengah
pkl: pedagang kaki lima
kur: kredit usaha rakyat
blt: bantuan langsung tunai
bansos: bantuan sosial
bbm: bahan bakar minyak
lpg: elpiji
pdam: perusahaan daerah air minum, air ledeng
pln: perusahaan listrik negara
spbu: pom bensin, stasiun pengisian bahan bakar umum
sd: sekolah dasar
smp: sekolah menengah pertama
sma: sekolah menengah atas
smk: sekolah menengah kejuruan
paud: pendidikan anak usia dini
ppdb: spmb, penerimaan peserta didik baru
mbg: makan bergizi gratis
ptn: perguruan tinggi negeri
unja: universitas jambi
kkn: kuliah kerja nyata
dbd: demam berdarah, demam berdarah dengue
ispa: infeksi saluran pernapasan akut
odgj: orang dengan gangguan jiwa
karhutla: kebakaran hutan dan lahan, kebakaran hutan
kdrt: kekerasan dalam rumah tangga
curanmor: pencurian kendaraan bermotor
laka: laka lantas, lakalantas, kecelakaan lalu lintas
lalin: lalu lintas, lalulintas
sim: surat izin mengemudi
ktp: kartu tanda penduduk
pilkada: pemilihan kepala daerah
pilgub: pemilihan gubernur
pilbup: pemilihan bupati
pilkades: pemilihan kepala desa
pemilu: pemilihan umum
musrenbang: musyawarah perencanaan pembangunan
raperda: rancangan peraturan daerah
perda: peraturan daerah
pergub: peraturan gubernur
uu: undang undang
tpa: tempat pembuangan akhir, tempat pemrosesan akhir
tps: tempat pemungutan suara
ump: upah minimum provinsi
umk: upah minimum kabupaten
phk: pemutusan hubungan kerja
wni: warga negara indonesia
psht: persaudaraan setia hati terate
km: kilometer
kab: kabupaten
kec: kecamatan
prov: provinsi
jln: jalan
jl: jalan
ponpes: pondok pesantren
covid: corona, korona`;

/** What people type otherwise than the newspaper writes it. */
const looseSpellings = `ijin:izin jaman:zaman sholat:salat ramadhan:ramadan musholla:musala mushola:musala
  mesjid:masjid ustadzah:ustazah hape:ponsel hp:ponsel 
  benerin:memperbaiki perbaikin:memperbaiki naikin:menaikkan turunin:menurunkan bikin:membuat ngurus:mengurus
  nyari:mencari nemuin:menemukan nangkap:menangkap nabrak:menabrak ditabrak:tabrak ngasih:memberi dikasih:diberi
  duit:uang cewek:perempuan cowok:lelaki ortu:orang~tua sekolahan:sekolah kebanjiran:banjir
  begal:pembegalan tilang:penilangan cabe:cabai
  telor:telur vaksin:vaksinasi
  demo:unjuk~rasa unras:unjuk~rasa lakalantas:kecelakaan nabung:menabung ngajar:mengajar nanam:menanam
  nulis:menulis ngirim:mengirim nutup:menutup macet:kemacetan puskes:puskesmas
  batanghari:batang~hari muarojambi:muaro~jambi muarajambi:muaro~jambi muarobungo:muaro~bungo
  sungaipenuh:sungai~penuh kualatungkal:kuala~tungkal walikota:wali~kota`;

const groups: readonly (readonly string[])[] = [
  ...shortForms
    .trim()
    .split("\n")
    .map((line) => line.split(/[:,]/).map((form) => form.trim())),
  ...looseSpellings
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => pair.split(":").map((form) => form.replace("~", " "))),
  ...[...standardSpellings].map(([written, better]) => [written, better]),
];

/** Every form with all that mean the same; several words are joined by spaces. */
const others = new Map<string, Set<string>>();
for (const group of groups) {
  for (const form of group) {
    const known = others.get(form) ?? new Set<string>();
    for (const other of group) if (other !== form) known.add(other);
    others.set(form, known);
  }
}
const longest = Math.max(...[...others.keys()].map((form) => form.split(" ").length));

/**
 * The longest form at the beginning of some words for which others are known, with those: "rumah sakit umum daerah"
 * has "rsud", "apotik" has "apotek". Null when nothing is known.
 */
export function sameAs(words: readonly string[]): { length: number; forms: string[][] } | null {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const known = others.get(words.slice(0, length).join(" "));
    if (known) return { length, forms: [...known].map((form) => form.split(" ")) };
  }
  return null;
}
