const headers: readonly [string, RegExp][] = [
  ["from", /^(?:dari|from|pengirim)\s?:\s?\S/i],
  ["to", /^(?:kepada|ke|untuk|to|yth)\s?:\s?\S/i],
  ["copy", /^(?:cc|bcc|tembusan|reply-to|balas ke)\s?:/i],
  ["date", /^(?:tanggal|date|sent|dikirim|terkirim|tgl)\s?:\s?\S/i],
  ["subject", /^(?:perihal|subject|subjek|judul pesan|hal)\s?:\s?\S/i],
  ["attachment", /^(?:lampiran|attachments?)\s?:/i],
];
const passing =
  /^(?:[-_–—]{2,}\s*)?(?:begin forwarded message|forwarded message|original message|pesan (?:yang )?diteruskan|pesan terusan|pesan asli|awal pesan (?:yang )?diteruskan)\s*:?(?:\s*[-_–—]{2,})?$/i;
const reply = /^(?:pada|on)\s.{6,160}\s(?:menulis|wrote)\s?:$/i;
const sentFrom =
  /^(?:terkirim|dikirim|sent) (?:dari|from|via|melalui) (?:my |ponsel|iphone|ipad|hp|perangkat|yahoo|outlook|gmail|samsung|android|surel|email|mail|blackberry|galaxy|xiaomi|oppo|vivo)[^.!?]{0,60}\.?$/i;
const replyPrefix = /^(?:(?:re|fwd?|bls|trs|balas|teruskan)\s?:\s*)+/i;
const paperPrefix =
  /^(?:\[?(?:siaran pers|rilis(?: pers| berita)?|press release|pers rilis|mohon (?:dimuat|tayang))\]?\s*[:–-]\s*)+/i;

/** Which header of a mail a line is, or null. */
export function isMailHeader(text: string): string | null {
  if (text.length > 240) return null;
  return headers.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** "---------- Forwarded message ---------" and its like. */
export function passesOn(text: string): boolean {
  return text.length <= 80 && passing.test(text);
}

/** "Pada Sel, 17 Nov 2026 pukul 09.12 Humas menulis:" */
export function isReplyLine(text: string): boolean {
  return text.length <= 200 && reply.test(text);
}

/** "Terkirim dari iPhone saya". */
export function isSentFrom(text: string): boolean {
  return text.length <= 100 && sentFrom.test(text);
}

/** A subject line as a title: without "Fwd:", "Re:" and "SIARAN PERS:". */
export function titleOfSubject(subject: string): string {
  return subject.trim().replace(replyPrefix, "").replace(paperPrefix, "").trim();
}
