import type { Role } from "#newsroom/staff/types.ts";
import type { SectionSlug } from "./sections.ts";

/** The password of every demo sign-in. Shown on the sign-in page, and only where the server is on loopback. */
export const demoPassword = "redaksi-demo-2026";

export type PersonKey = (typeof people)[number]["key"];

/** An invented member of the demo newsroom. */
export interface SeedPerson {
  readonly key: string;
  readonly name: string;
  readonly slug: string;
  readonly code: string | null;
  readonly roles: readonly Role[];
  /** Sections that an editor answers for. */
  readonly sections: readonly SectionSlug[];
  readonly mastheadTitle: string | null;
  readonly bio: string;
}

/** Nine invented people, in the order of the masthead. The key makes the address `…@demo.redaksi.example`. */
export const people = [
  {
    key: "hendra",
    name: "Hendra Wiratmaja",
    slug: "hendra-wiratmaja",
    code: "hen",
    roles: ["managing-editor"],
    sections: [],
    mastheadTitle: "Pemimpin Redaksi/Penanggung Jawab",
    bio: "Memimpin Warta Batanghari sejak terbit perdana. Dua puluh tahun meliput pemerintahan daerah di Sumatra.",
  },
  {
    key: "yulia",
    name: "Yulia Kartikasari",
    slug: "yulia-kartikasari",
    code: "yul",
    roles: ["editor", "managing-editor"],
    sections: ["nasional", "opini", "advertorial"],
    mastheadTitle: "Redaktur Pelaksana",
    bio: "Mengatur meja redaksi dan halaman depan. Tertarik pada liputan data dan kebijakan publik.",
  },
  {
    key: "bakhtiar",
    name: "Bakhtiar Ramli",
    slug: "bakhtiar-ramli",
    code: "bak",
    roles: ["editor"],
    sections: ["nasional", "daerah", "politik", "hukum-kriminal"],
    mastheadTitle: "Redaktur Daerah dan Politik",
    bio: "Mantan wartawan lapangan di Kerinci dan Merangin, kini menyunting berita daerah, politik, dan hukum.",
  },
  {
    key: "retno",
    name: "Retno Palupi",
    slug: "retno-palupi",
    code: "ret",
    roles: ["editor"],
    sections: ["ekonomi", "pendidikan", "kesehatan", "olahraga", "gaya-hidup"],
    mastheadTitle: "Redaktur Ekonomi dan Kesra",
    bio: "Menyunting berita ekonomi, pendidikan, kesehatan, dan olahraga. Percaya angka harus bisa dibaca siapa saja.",
  },
  {
    key: "masrul",
    name: "Masrul Anwar",
    slug: "masrul-anwar",
    code: "mas",
    roles: ["reporter"],
    sections: [],
    mastheadTitle: "Reporter",
    bio: "Meliput pemerintahan dan hukum dari Kota Jambi. Hampir selalu datang naik sepeda motor tua.",
  },
  {
    key: "rudi",
    name: "Rudi Pangestu",
    slug: "rudi-pangestu",
    code: "rud",
    roles: ["reporter"],
    sections: [],
    mastheadTitle: "Reporter",
    bio: "Menulis tentang petani, pasar, dan olahraga dari Muaro Jambi hingga Tebo.",
  },
  {
    key: "lisa",
    name: "Lisa Mardiana",
    slug: "lisa-mardiana",
    code: "lis",
    roles: ["reporter"],
    sections: [],
    mastheadTitle: "Reporter",
    bio: "Meliput pendidikan, kesehatan, dan budaya. Juga memotret.",
  },
  {
    key: "zulfikar",
    name: "Zulfikar Hamid",
    slug: "zulfikar-hamid",
    code: "zul",
    roles: ["contributor"],
    sections: [],
    mastheadTitle: null,
    bio: "Guru dan penulis lepas di Sungai Penuh, menulis tentang sekolah, hutan, dan kopi.",
  },
  {
    key: "dimas",
    name: "Dimas Aryaputra",
    slug: "dimas-aryaputra",
    code: null,
    roles: ["administrator"],
    sections: [],
    mastheadTitle: "Teknologi Informasi",
    bio: "Merawat situs dan menjaga akun redaksi.",
  },
] as const satisfies readonly SeedPerson[];

/** The sign-in address of a demo person. */
export function demoEmail(key: PersonKey): string {
  return `${key}@demo.redaksi.example`;
}
