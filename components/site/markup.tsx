import { createElement } from "react";

/**
 * HTML that `newsroom/body` made: the one place of the site that puts markup on a page as it is. Every text in
 * it was escaped there.
 */
export function Markup({
  html,
  tag,
  className,
}: {
  html: string;
  tag: "div" | "figure";
  className?: string;
}) {
  return createElement(tag, { className, dangerouslySetInnerHTML: { __html: html } });
}

/** Structured data for search engines. `<` is written so that no text can end the block. */
export function StructuredData({ data }: { data: object }) {
  const __html = JSON.stringify(data).replace(/</g, "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < escaped
  return createElement("script", { type: "application/ld+json", dangerouslySetInnerHTML: { __html } });
}
