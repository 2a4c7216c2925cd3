/** The zone of the demo newspaper. */
export const timeZone = "Asia/Jakarta";

/** The invented newspaper and its invented publisher. */
export const demoSettings = {
  name: "Warta Batanghari",
  tagline: "Kabar Jambi, dari hulu ke hilir",
  timeZone,
  locale: "id",
  publisherName: "PT Warta Batanghari Media",
  publisherAddress: "Jalan Tepian Sungai No. 27, Kelurahan Teratai, Kota Jambi",
  publisherEmail: "redaksi@wartabatanghari.example",
  publisherPhone: "(0741) 555-0127",
} as const;

/** Nothing is told to anybody outside until the managing editor turns it on. */
export const demoFound = { securityContact: "keamanan@wartabatanghari.example" } as const;
