import type { EmbedProvider } from "../types.ts";

/** The words that the page adds around a body, in the reader's language. Plain text; they are escaped here. */
export interface BodyLabels {
  /** "Keterangan foto" */
  picture: string;
  /** "Foto", before the credit */
  credit: string;
  /** "Baca juga" */
  readAlso: string;
  /** "Galeri foto", the name of the row that scrolls; a number follows */
  gallery: string;
  /** "dari", between the number of a picture and how many there are: "3 dari 8" */
  of: string;
  /** "Tabel", the name of the scrolling region around a table; a number follows */
  table: string;
  /** "Lihat di {provider}": what pressing the card does, one text a provider */
  embed: Record<EmbedProvider, string>;
}
