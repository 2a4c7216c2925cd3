import type { ServerResponse } from "node:http";
import { handOver } from "#lib/hand-over.ts";
import { safetyHeaders } from "#server/page-cache/response-headers.ts";
import { rewriteHtml } from "#server/page-cache/rewrite-html.ts";
import type { Render } from "#server/page-cache/types.ts";

const renderTimeoutMs = 10_000;

/** Answers a request with a page of the readers' site that shows what is laid out for it; nobody keeps that page. */
export type GivePage = (
  response: ServerResponse,
  page: { readonly path: string; readonly status: number; readonly laidOut: unknown },
) => Promise<true>;

/** A way to answer with pages that this process renders, for forms that come back and links that ask something. */
export function givePageBy({ render, readerScript }: { render: Render; readerScript: string }): GivePage {
  return async (response, { path, status, laidOut }) => {
    const { ticket, takeBack } = handOver(laidOut);
    try {
      const signal = AbortSignal.timeout(renderTimeoutMs);
      const page = await render({ path: `${path}?lembar=${ticket}`, signal });
      if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
      const { html } = await rewriteHtml(page.body.toString("utf8"), readerScript);
      response.writeHead(status, [
        ...["Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store"],
        ...safetyHeaders,
      ]);
      response.end(html);
    } finally {
      takeBack();
    }
    return true;
  };
}
