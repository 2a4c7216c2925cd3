import { expect, test } from "vitest";
import { aiCrawlers, refusedCrawlers } from "./crawlers.ts";
import { mayKeepFound } from "./policy.ts";
import {
  feedPathsOf,
  isHubUrl,
  isPublicSite,
  isSecurityContact,
  outcomeOfPing,
  robotsTxt,
  securityTxt,
  tdmReservation,
} from "./rules.ts";
import { aiPolicies } from "./types.ts";

const siteUrl = "https://warta.example";

/** Whether a program may read a path, as RFC 9309 says: the group that names it, else the one for all; longest match. */
function mayRead(robots: string, token: string, path: string): boolean {
  const groups: { agents: string[]; disallow: string[] }[] = [];
  let open = false;
  for (const line of robots.split("\n")) {
    const [name = "", value = ""] = line.split(/:\s*/, 2);
    if (name === "User-agent") {
      if (!open) groups.push({ agents: [], disallow: [] });
      groups.at(-1)?.agents.push(value.toLowerCase());
      open = true;
    } else if (name === "Disallow") {
      groups.at(-1)?.disallow.push(value);
      open = false;
    }
  }
  const named = groups.find(({ agents }) => agents.includes(token.toLowerCase()));
  const group = named ?? groups.find(({ agents }) => agents.includes("*"));
  return !group?.disallow.some((prefix) => path.startsWith(prefix));
}

const trainers = [
  "GPTBot",
  "Google-Extended",
  "CCBot",
  "ClaudeBot",
  "Applebot-Extended",
  "Bytespider",
  "meta-externalagent",
];
const answerers = ["OAI-SearchBot", "Claude-SearchBot", "PerplexityBot", "ChatGPT-User", "Claude-User"];
const searchers = ["Googlebot", "Bingbot", "Applebot", "facebookexternalhit", "Twitterbot", "Anything"];

test.each([
  ["all", true, true],
  ["search", false, true],
  ["none", false, false],
] as const)("policy %s: training %s, answers %s, and search engines always", (policy, trains, answers) => {
  const robots = robotsTxt({ siteUrl, policy });
  for (const token of trainers) expect(mayRead(robots, token, "/daerah/judul"), token).toBe(trains);
  for (const token of answerers) expect(mayRead(robots, token, "/daerah/judul"), token).toBe(answers);
  for (const token of searchers) expect(mayRead(robots, token, "/daerah/judul"), token).toBe(true);
});

test("whatever the policy, the newsroom and searches are closed and the sitemaps named", () => {
  for (const policy of aiPolicies) {
    const robots = robotsTxt({ siteUrl, policy });
    for (const path of ["/desk/board", "/masuk", "/api/x", "/cari?q=a"]) {
      for (const token of ["Googlebot", ...trainers]) expect(mayRead(robots, token, path)).toBe(false);
    }
    expect(mayRead(robots, "Googlebot", "/cari")).toBe(true);
    expect(robots).toContain(`Sitemap: ${siteUrl}/sitemap.xml\n`);
    expect(robots).toContain(`Sitemap: ${siteUrl}/sitemap-berita.xml\n`);
  }
});

test("each program is named once, and none is a search engine proper", () => {
  const tokens = aiCrawlers.map(({ token }) => token.toLowerCase());
  expect(new Set(tokens).size).toBe(tokens.length);
  for (const token of searchers) expect(tokens).not.toContain(token.toLowerCase());
  expect(refusedCrawlers("none").length).toBeGreaterThan(refusedCrawlers("search").length);
});

test("mining is reserved wherever training is refused", () => {
  expect(tdmReservation("all")).toBeNull();
  for (const policy of ["search", "none"] as const)
    expect(JSON.parse(tdmReservation(policy) ?? "")).toEqual([{ location: "/", "tdm-reservation": 1 }]);
});

test("security.txt has what RFC 9116 asks for, ends within a year, and stays the same all day", () => {
  const about = { siteUrl, contact: "aman@warta.example", locale: "id" as const };
  const text = securityTxt({ ...about, now: new Date("2026-11-29T03:00:00Z") });
  expect(text).toBe(
    "Contact: mailto:aman@warta.example\nExpires: 2027-05-28T00:00:00Z\nPreferred-Languages: id, en\n" +
      "Canonical: https://warta.example/.well-known/security.txt\n",
  );
  expect(securityTxt({ ...about, now: new Date("2026-11-29T23:00:00Z") })).toBe(text);
  expect(securityTxt({ ...about, contact: "https://warta.example/lapor", now: new Date() })).toContain(
    "Contact: https://warta.example/lapor\n",
  );
  expect(securityTxt({ ...about, contact: "", now: new Date() })).toBeNull();
});

test.each(["", "aman@warta.example", "https://warta.example/lapor"])("%j is a security contact", (text) => {
  expect(isSecurityContact(text)).toBe(true);
});
test.each(["telepon kami", "aman@warta", "http://warta.example", "a@b.c\nExpires: x", "https://a b"])(
  "%j is none",
  (text) => {
    expect(isSecurityContact(text)).toBe(false);
  },
);

test.each(["https://pubsubhubbub.appspot.com/", "https://hub.warta.example/publish?x=1"])(
  "%s may be a hub",
  (url) => {
    expect(isHubUrl(url, undefined)).toBe(true);
  },
);
test.each([
  "http://hub.example/",
  "https://hub.example:8443/",
  "https://user:pass@hub.example/",
  "https://127.0.0.1/",
  "https://2130706433/",
  "https://[::1]/",
  "https://localhost/",
  "https://hub.example/#x",
  "ftp://hub.example/",
  "not an address",
])("%s may not", (url) => {
  expect(isHubUrl(url, undefined)).toBe(false);
});
test("a hub on this machine is one only where the environment names it", () => {
  expect(isHubUrl("http://127.0.0.1:9000/hub", "http://127.0.0.1:9000")).toBe(true);
  expect(isHubUrl("http://127.0.0.1:9001/hub", "http://127.0.0.1:9000")).toBe(false);
});

test("a site that only this machine sees is not public", () => {
  expect(isPublicSite(siteUrl)).toBe(true);
  for (const url of ["http://localhost:3000", "http://warta.example", "https://10.0.0.2"])
    expect(isPublicSite(url)).toBe(false);
});

test.each([
  [200, "taken"],
  [202, "taken"],
  [204, "taken"],
  [302, "refused"],
  [400, "refused"],
  [403, "refused"],
  [422, "refused"],
  [429, "not-now"],
  [503, "not-now"],
  [null, "not-now"],
] as const)("the answer %s means %s", (status, outcome) => {
  expect(outcomeOfPing(status)).toBe(outcome);
});

test("a page has its feeds in every format", () => {
  expect(feedPathsOf("/")).toEqual(["/feed.xml", "/feed.atom", "/feed.json"]);
  expect(feedPathsOf("/topik/sungai")).toEqual([
    "/topik/sungai/feed.xml",
    "/topik/sungai/feed.atom",
    "/topik/sungai/feed.json",
  ]);
});

test.each([
  ["managing-editor", true],
  ["editor", false],
  ["reporter", false],
  ["contributor", false],
  ["administrator", false],
] as const)("%s: may keep how the newspaper is found: %s", (role, may) => {
  const actor = { kind: "person", personId: "p", name: "N", roles: [role], sectionIds: [] } as const;
  expect(mayKeepFound(actor).allowed).toBe(may);
  expect(mayKeepFound({ kind: "system", job: "x" }).allowed).toBe(false);
});
