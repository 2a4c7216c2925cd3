/** A feed, sitemap or manifest. How long it may be kept is the page cache's to say. */
export function textResponse(text: string, type: string, status = 200): Response {
  return new Response(text, { status, headers: { "content-type": `${type}; charset=utf-8` } });
}
