const abbreviations = new Set([
  "h",
  "hj",
  "dr",
  "drs",
  "dra",
  "ir",
  "prof",
  "jl",
  "jln",
  "no",
  "nomor",
  "kab",
  "kec",
  "kel",
  "prov",
  "rp",
  "tgl",
  "hlm",
  "hal",
  "st",
  "sdr",
  "sdri",
  "bpk",
  "tn",
  "ny",
  "kh",
  "ust",
  "gg",
  "jend",
  "letjen",
  "mayjen",
  "brigjen",
  "kol",
  "letkol",
  "kapt",
  "akp",
  "kompol",
  "akbp",
  "kombes",
  "brigpol",
  "bripka",
  "pt",
  "cv",
  "ud",
  "tbk",
  "dsb",
  "dst",
  "dll",
  "yth",
  "an",
  "a.n",
  "u.p",
  "s.d",
  "d.a",
  "d/a",
  "vol",
  "pdt",
  "rt",
  "rw",
]);

const attribution =
  /[,?!]?["”’]?\s+(?:ujar|kata|ucap|tutur|jelas|terang|ungkap|tegas|imbuh|tambah|papar|sebut|pungkas|harap|pesan|ajak)(?:nya)?\b[^.!?]{0,60}\.$/;

/** Whether the line ends as a sentence does: `. ! ? …`, quotes and brackets after it counted in. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’»)\]]{0,3}$/.test(text.slice(-5)) && !endsInAbbreviation(text);
}

/** Whether the full stop at the end only shortens a word or a name. */
export function endsInAbbreviation(text: string): boolean {
  const word = /(?:^|[\s("“])([\p{L}./]{1,8})\.$/u.exec(text.slice(-12))?.[1];
  if (word === undefined) return false;
  return /^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase());
}

/** Whether the line ends with who said it: `…,” ujar Al Haris.` A paragraph of the press ends so. */
export function endsWithAttribution(text: string): boolean {
  return attribution.test(text.slice(-110));
}

export function startsLowerCase(text: string): boolean {
  return /^["'“‘(]?\p{Ll}/u.test(text.slice(0, 3));
}

export function startsWithQuote(text: string): boolean {
  return /^["“]/.test(text);
}

/** Words with which the press begins a new paragraph. */
export function startsLikeParagraph(text: string): boolean {
  return /^(?:Selain itu|Sementara itu|Lebih lanjut|Menurut|Ditambahkan|Dikatakan|Di tempat|Pada kesempatan|Dalam kesempatan|Turut hadir|Hadir dalam|Untuk itu|Adapun|Kegiatan ini|Acara ini|Sebelumnya|Selanjutnya)/.test(
    text.slice(0, 30),
  );
}

export function firstWordLength(text: string): number {
  const space = text.search(/\s/);
  return space === -1 ? text.length : space;
}

const smallWords = new Set([
  "dan",
  "di",
  "ke",
  "dari",
  "yang",
  "untuk",
  "pada",
  "dalam",
  "dengan",
  "oleh",
  "para",
  "bagi",
  "se",
]);

/** Whether the words are written as in a headline: most of them with a capital. */
export function isTitleCase(text: string): boolean {
  const words = (text.slice(0, 300).match(/[\p{L}][\p{L}\p{N}'’-]*/gu) ?? []).filter(
    (word) => word.length >= 3 && !smallWords.has(word.toLowerCase()),
  );
  if (words.length < 2) return false;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length >= 0.75;
}

export function isAllCapitals(text: string): boolean {
  const head = text.slice(0, 300);
  return /\p{Lu}{2}/u.test(head) && !/\p{Ll}/u.test(head);
}
