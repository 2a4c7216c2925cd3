const location = /<loc>([^<]+)<\/loc>/g;
const storyShape = /^\/(?!topik\/|penulis\/|wilayah\/|seri\/|nawala\/|sitemap)[a-z0-9-]+\/[a-z0-9-]+$/;

/** The path of the first story in the site's sitemap, following an index of sitemaps. */
export async function findStoryPath(site: string): Promise<string> {
  const toRead = ["/sitemap.xml"];
  for (let at = 0; at < toRead.length && at < 10; at += 1) {
    const answer = await fetch(site + toRead[at]);
    for (const [, found = ""] of (await answer.text()).matchAll(location)) {
      const { pathname } = new URL(found.replaceAll("&amp;", "&"), site);
      if (storyShape.test(pathname)) return pathname;
      if (pathname.startsWith("/sitemap")) toRead.push(pathname);
    }
  }
  throw new Error("the sitemap names no story");
}
