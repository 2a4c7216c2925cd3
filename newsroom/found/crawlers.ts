import type { AiPolicy } from "./types.ts";

/** What a program of artificial intelligence reads for: to train, to answer from an index, or for one person now. */
type Purpose = "training" | "search" | "user";

export interface AiCrawler {
  /** The product token that stands in `robots.txt`. */
  readonly token: string;
  readonly operator: string;
  readonly purpose: Purpose;
}

/**
 * The programs that say by name what they read for, from their operators' own documentation (November 2026). Search
 * engines proper (Googlebot, Bingbot, Applebot) are not here: they are never refused.
 */
export const aiCrawlers: readonly AiCrawler[] = [
  { token: "GPTBot", operator: "OpenAI", purpose: "training" },
  { token: "Google-Extended", operator: "Google", purpose: "training" },
  { token: "GoogleOther", operator: "Google", purpose: "training" },
  { token: "Google-CloudVertexBot", operator: "Google", purpose: "training" },
  { token: "ClaudeBot", operator: "Anthropic", purpose: "training" },
  { token: "anthropic-ai", operator: "Anthropic", purpose: "training" },
  { token: "Applebot-Extended", operator: "Apple", purpose: "training" },
  { token: "meta-externalagent", operator: "Meta", purpose: "training" },
  { token: "FacebookBot", operator: "Meta", purpose: "training" },
  { token: "Amazonbot", operator: "Amazon", purpose: "training" },
  { token: "CCBot", operator: "Common Crawl", purpose: "training" },
  { token: "Bytespider", operator: "ByteDance", purpose: "training" },
  { token: "cohere-training-data-crawler", operator: "Cohere", purpose: "training" },
  { token: "AI2Bot", operator: "Ai2", purpose: "training" },
  { token: "Diffbot", operator: "Diffbot", purpose: "training" },
  { token: "omgili", operator: "Webz.io", purpose: "training" },
  { token: "PanguBot", operator: "Huawei", purpose: "training" },
  { token: "OAI-SearchBot", operator: "OpenAI", purpose: "search" },
  { token: "Claude-SearchBot", operator: "Anthropic", purpose: "search" },
  { token: "PerplexityBot", operator: "Perplexity", purpose: "search" },
  { token: "DuckAssistBot", operator: "DuckDuckGo", purpose: "search" },
  { token: "YouBot", operator: "You.com", purpose: "search" },
  { token: "PetalBot", operator: "Huawei", purpose: "search" },
  { token: "ChatGPT-User", operator: "OpenAI", purpose: "user" },
  { token: "Claude-User", operator: "Anthropic", purpose: "user" },
  { token: "Perplexity-User", operator: "Perplexity", purpose: "user" },
  { token: "MistralAI-User", operator: "Mistral", purpose: "user" },
  { token: "meta-externalfetcher", operator: "Meta", purpose: "user" },
];

/** The programs that a policy refuses. */
export function refusedCrawlers(policy: AiPolicy): readonly AiCrawler[] {
  switch (policy) {
    case "all":
      return [];
    case "search":
      return aiCrawlers.filter(({ purpose }) => purpose === "training");
    case "none":
      return aiCrawlers;
  }
}
