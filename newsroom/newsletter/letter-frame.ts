import { escapeHtml } from "#newsroom/body/html/escape.ts";

const serif = "Georgia,'Times New Roman',serif";
const sans = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** Colours and links of a letter; mail programs that take no style sheet show plain words on white, which is fine. */
const sheet = [
  "body{margin:0;padding:0;background:#fdfcf9;color:#17191c}",
  "a{color:#17191c}.soft,.soft a{color:#595c61}.brand{color:#8a1f2d}",
  ".rule{border-top:1px solid #dad6cc}",
  `.button{display:inline-block;padding:12px 20px;background:#8a1f2d;color:#ffffff;text-decoration:none;font:600 16px/1.2 ${sans}}`,
  "@media (prefers-color-scheme:dark){body{background:#131518!important;color:#ece9e2!important}",
  "a{color:#ece9e2!important}.soft,.soft a{color:#aeaba3!important}.brand{color:#f2909a!important}",
  ".rule{border-color:#343840!important}.button{background:#f2909a!important;color:#131518!important}}",
].join("");

/** Styles that a letter's parts set on themselves, since some mail programs take no sheet. */
export const letterFaces = {
  title: `font:700 20px/1.25 ${serif}`,
  lead: `font:700 28px/1.15 ${serif}`,
  small: `font:400 14px/1.5 ${sans}`,
  label: `font:700 12px/1.4 ${sans};letter-spacing:.04em;text-transform:uppercase`,
  nameplate: `font:700 26px/1.1 ${serif}`,
} as const;

/** A whole mail as HTML, without tables and without anything that is fetched but its pictures. */
export function frameHtml({
  locale,
  title,
  preheader,
  body,
}: {
  locale: string;
  title: string;
  preheader: string;
  /** HTML that is safe already. */
  body: string;
}): string {
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">` +
    `<title>${escapeHtml(title)}</title><style>${sheet}</style></head>` +
    `<body style="font:400 16px/1.5 ${sans}">` +
    `<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preheader)}</div>` +
    `<div style="max-width:600px;margin:0 auto;padding:24px 20px 40px">${body}</div></body></html>`
  );
}
