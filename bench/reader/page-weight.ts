import { capture, headerOf } from "./capture.ts";

export type PageWeight = Readonly<{
  html: number;
  css: number;
  script: number;
  fonts: number;
  /** How many of our own files a first view asks for, pictures apart: the page, CSS, script, fonts fetched at once. */
  requests: number;
  thirdParty: string[];
}>;

const tag = /<(link|script|img|iframe|source|video|audio|embed|object)\b[^>]*>/g;
const headerBytes = 40;

function attribute(of: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(of);
  return found?.[1]?.replaceAll("&amp;", "&");
}

/** Bytes of a file over the wire for a browser that takes brotli: body and headers. */
async function wireBytes(url: string): Promise<{ bytes: number; text: string }> {
  const answer = await capture(url, { "accept-encoding": "gzip, deflate, br, zstd" });
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  const head = answer.headers.reduce((sum, part) => sum + part.length + 2, headerBytes);
  const plain = await capture(url, { "accept-encoding": "identity" });
  const compressed = headerOf(answer, "content-encoding") !== undefined;
  return {
    bytes: answer.body.length + head,
    text: (compressed ? plain : answer).body.toString("utf8"),
  };
}

/** What a browser fetches to show a page, pictures apart: files named by the page, and fonts named by its CSS. */
export async function weighPage(url: string): Promise<PageWeight> {
  const page = await wireBytes(url);
  const origin = new URL(url).origin;
  const css = new Set<string>();
  const script = new Set<string>();
  const preloadedFonts = new Set<string>();
  const thirdParty = new Set<string>();
  for (const [text, name] of page.text.matchAll(tag)) {
    const relation = attribute(text, "rel") ?? "";
    const fetched =
      name !== "link" || /stylesheet|preload|icon|manifest|dns-prefetch|preconnect/.test(relation);
    const address = attribute(text, name === "link" ? "href" : "src");
    if (!fetched || address === undefined || address.startsWith("data:")) continue;
    const target = new URL(address, url);
    if (target.origin !== origin) thirdParty.add(target.href);
    else if (relation === "stylesheet") css.add(target.href);
    else if (name === "script") script.add(target.href);
    else if (relation === "preload" && attribute(text, "as") === "font") preloadedFonts.add(target.href);
  }
  const sum = async (files: Iterable<string>) => {
    let bytes = 0;
    for (const file of files) bytes += (await wireBytes(file)).bytes;
    return bytes;
  };
  return {
    html: page.bytes,
    css: await sum(css),
    script: await sum(script),
    fonts: await sum(preloadedFonts),
    requests: 1 + css.size + script.size + preloadedFonts.size,
    thirdParty: [...thirdParty],
  };
}
