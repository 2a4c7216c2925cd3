/** Words in a user agent that no reader's browser has: crawlers, previews, libraries, headless browsers. */
const botWords =
  /bot\b|bot[/;)_-]|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|telegram|embedly|lighthouse|headless|phantom|curl|wget|python|java\/|okhttp|axios|node-fetch|undici|go-http|libwww|httpclient|feed|monitor|scrap|archiver|validator/i;

/** Whether a request comes from a machine. No user agent is a machine too. */
export function isBot(userAgent: string): boolean {
  return userAgent.length < 20 || botWords.test(userAgent);
}
