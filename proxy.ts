import { type NextRequest, NextResponse } from "next/server";

const framedDrafts = ["/desk/front/draft", "/desk/newsletter/draft"];

/**
 * Gives every page of the desk its Content-Security-Policy with a nonce of its own. It decides no access:
 * the data layer does.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  // Drafts of the front page and of the letter are shown in a frame, as wide as a phone or a desk; nothing else is.
  const framed = framedDrafts.includes(request.nextUrl.pathname);
  const dev = process.env.NODE_ENV === "development";
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    // Styles of positions and carets are set by the editor and by floating panels.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    // The policy of the first page holds for all that one walks to from it, so it is the framed side that decides.
    "frame-src 'self'",
    `frame-ancestors ${framed ? "'self'" : "'none'"}`,
  ].join("; ");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  // Where a person who must sign in first wanted to go; a client's own header is overwritten.
  headers.set("x-redaksi-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("cache-control", "no-store");
  return response;
}

export const config = { matcher: ["/desk/:path*", "/masuk"] };
