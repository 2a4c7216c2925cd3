/**
 * The credit inside a picture's files: an XMP packet that holds nothing else, where search engines and press
 * tools look for it. The packet always has the same length, filled up with spaces as the XMP specification
 * (part 1, 7.3.2) has it, so that another credit can be written over it in a finished file of any format.
 */
const packetBytes = 1_024;
const begin = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>';
const end = '<?xpacket end="w"?>';

/** The packet of a credit, of which as much is kept as fits (at least 120 letters of any Latin script). */
export function creditPacket(credit: string): string {
  for (let letters = Array.from(credit); ; letters = letters.slice(0, -1)) {
    const head = begin + xmpOf(letters.join(""));
    const free = packetBytes - bytesOf(head) - bytesOf(end);
    if (free >= 0) return head + " ".repeat(free) + end;
  }
}

/** The same file with another credit in its packet; null when it holds no packet of ours. */
export function withCredit(file: Uint8Array, credit: string): Uint8Array | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const at = bytes.indexOf(begin);
  const ends = at === -1 ? -1 : bytes.indexOf(end, at);
  if (ends === -1 || ends + bytesOf(end) - at !== packetBytes) return null;
  const changed = new Uint8Array(file);
  changed.set(new TextEncoder().encode(creditPacket(credit)), at);
  return changed;
}

function xmpOf(credit: string): string {
  if (credit === "") return '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>';
  const text = credit.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="${text}"><dc:creator><rdf:Seq><rdf:li>${text}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
