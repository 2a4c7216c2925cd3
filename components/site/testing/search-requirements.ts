/**
 * What Google documents for structured data (developers.google.com/search/docs/appearance/structured-data, read
 * November 2026), for the types that our pages carry; what it recommends is asked for here too, wherever the newsroom
 * has it. Kept apart from the code that writes the data. Answers with what is wrong; an empty list is valid.
 */
type Node = Record<string, unknown>;

const zonedDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const articleTypes = [
  "NewsArticle",
  "OpinionNewsArticle",
  "AdvertiserContentArticle",
  "ReportageNewsArticle",
  "LiveBlogPosting",
];
/** Pictures of an article have at least 50,000 pixels. */
const leastPixels = 50_000;
const leastLogoSide = 112;

/** What is wrong with a block of JSON-LD of a page on `siteUrl`. */
export function searchProblems(data: unknown, siteUrl: string): string[] {
  const problems: string[] = [];
  const top = nodeOf(data);
  if (top["@context"] !== "https://schema.org") problems.push("the context is schema.org");
  const nodes = Array.isArray(top["@graph"]) ? top["@graph"].map(nodeOf) : [top];
  for (const node of nodes) problems.push(...problemsOf(node, siteUrl));
  problems.push(...addressProblems(data, siteUrl));
  return problems;
}

/** The types at the top of a block. */
export function typesIn(data: unknown): string[] {
  const top = nodeOf(data);
  const nodes = Array.isArray(top["@graph"]) ? top["@graph"].map(nodeOf) : [top];
  return nodes.map((node) => String(node["@type"]));
}

function problemsOf(node: Node, siteUrl: string): string[] {
  const type = String(node["@type"]);
  const need = (holds: boolean, what: string) => (holds ? [] : [`${type}: ${what}`]);
  if (articleTypes.includes(type)) return [...articleProblems(node, siteUrl), ...liveProblems(node)];
  switch (type) {
    case "BreadcrumbList":
      return crumbProblems(node, siteUrl);
    case "ProfilePage": {
      const person = nodeOf(node.mainEntity);
      return [
        ...need(
          ["Person", "Organization"].includes(String(person["@type"])),
          "mainEntity is a person or organization",
        ),
        ...need(isText(person.name), "mainEntity has a name"),
        ...need(isOwn(person.url, siteUrl), "mainEntity has its address"),
      ];
    }
    case "CollectionPage":
      return [
        ...need(isText(node.name) && isOwn(node.url, siteUrl), "has a name and its address"),
        ...(node.mainEntity === undefined ? [] : listProblems(nodeOf(node.mainEntity), siteUrl)),
      ];
    case "AboutPage":
      return organizationProblems(nodeOf(node.mainEntity), siteUrl);
    case "NewsMediaOrganization":
      return organizationProblems(node, siteUrl);
    case "WebSite": {
      const action = nodeOf(node.potentialAction);
      const template = String(nodeOf(action.target).urlTemplate ?? action.target);
      return [
        ...need(isText(node.name) && node.url === `${siteUrl}/`, "has the site's name and address"),
        ...need(template.includes("{search_term_string}"), "its search has a place for the words"),
        ...need(
          action["query-input"] === "required name=search_term_string",
          "its search names what is put in",
        ),
      ];
    }
    default:
      return [`${type}: nobody wrote down what this type needs`];
  }
}

function articleProblems(node: Node, siteUrl: string): string[] {
  const need = (holds: boolean, what: string) => (holds ? [] : [`${node["@type"]}: ${what}`]);
  const images = listOf(node.image);
  const authors = listOf(node.author);
  return [
    ...need(
      isText(node.headline) && String(node.headline).length <= 110,
      "has a headline of at most 110 characters",
    ),
    ...need(zonedDate.test(String(node.datePublished)), "datePublished has its zone"),
    ...need(zonedDate.test(String(node.dateModified)), "dateModified has its zone"),
    ...need(
      Date.parse(String(node.dateModified)) >= Date.parse(String(node.datePublished)),
      "was not modified before it was published",
    ),
    ...need(authors.length > 0, "has an author"),
    ...authors.flatMap((author) => [
      ...need(isText(author.name), "each author has a name"),
      ...need(isOwn(author.url, siteUrl), "each author has an address"),
      ...need(
        ["Person", "Organization", "NewsMediaOrganization"].includes(String(author["@type"])),
        "each author is a person or organization",
      ),
    ]),
    ...need(isOwn(node.mainEntityOfPage, siteUrl), "names its page"),
    ...images.flatMap((image) => [
      ...need(isOwn(image.url, siteUrl), "each picture has an address"),
      ...need(Number(image.width) * Number(image.height) >= leastPixels, "each picture has 50,000 pixels"),
    ]),
    ...organizationProblems(nodeOf(node.publisher), siteUrl),
    ...listOf(node.correction).flatMap((correction) =>
      need(
        correction["@type"] === "CorrectionComment" &&
          isText(correction.text) &&
          zonedDate.test(String(correction.datePublished)),
        "each correction has text and date",
      ),
    ),
    // Google shows a video of its own only with its upload date, which another site's video does not tell us.
    ...listOf(node.video).flatMap((video) =>
      need(
        video["@type"] === "VideoObject" && isText(video.name) && isAddress(video.url),
        "each video has name and address",
      ),
    ),
  ];
}

function liveProblems(node: Node): string[] {
  if (node["@type"] !== "LiveBlogPosting") return [];
  const need = (holds: boolean, what: string) => (holds ? [] : [`LiveBlogPosting: ${what}`]);
  return [
    ...need(zonedDate.test(String(node.coverageStartTime)), "coverageStartTime has its zone"),
    ...need(
      node.coverageEndTime === undefined || zonedDate.test(String(node.coverageEndTime)),
      "coverageEndTime has its zone",
    ),
    ...listOf(node.liveBlogUpdate).flatMap((update) => [
      ...need(update["@type"] === "BlogPosting", "each update is a BlogPosting"),
      ...need(isText(update.headline) && isText(update.articleBody), "each update has words"),
      ...need(zonedDate.test(String(update.datePublished)), "each update has its date"),
      ...need(isText(nodeOf(update.author).name), "each update has an author"),
    ]),
  ];
}

function crumbProblems(node: Node, siteUrl: string): string[] {
  const need = (holds: boolean, what: string) => (holds ? [] : [`BreadcrumbList: ${what}`]);
  const items = listOf(node.itemListElement);
  return [
    ...need(items.length >= 2, "has at least two steps"),
    ...items.flatMap((item, index) => [
      ...need(item["@type"] === "ListItem" && item.position === index + 1, "steps are counted from 1"),
      ...need(isText(item.name), "each step has a name"),
      ...need(
        isOwn(item.item, siteUrl) || (item.item === undefined && index === items.length - 1),
        "each step but the last has an address",
      ),
    ]),
  ];
}

function listProblems(node: Node, siteUrl: string): string[] {
  const need = (holds: boolean, what: string) => (holds ? [] : [`ItemList: ${what}`]);
  const items = listOf(node.itemListElement);
  const urls = items.map(({ url }) => url);
  return [
    ...need(node["@type"] === "ItemList" && items.length > 0, "is a list of something"),
    ...need(new Set(urls).size === urls.length, "names each address once"),
    ...items.flatMap((item, index) => [
      ...need(item["@type"] === "ListItem" && item.position === index + 1, "is counted from 1"),
      ...need(isOwn(item.url, siteUrl), "each has an address of this site"),
    ]),
  ];
}

function organizationProblems(node: Node, siteUrl: string): string[] {
  const need = (holds: boolean, what: string) => (holds ? [] : [`NewsMediaOrganization: ${what}`]);
  const logo = nodeOf(node.logo);
  const policies = ["publishingPrinciples", "ethicsPolicy", "correctionsPolicy", "masthead"];
  return [
    ...need(node["@type"] === "NewsMediaOrganization" && isText(node.name), "has a name"),
    ...need(isOwn(node.url, siteUrl), "has its address"),
    ...need(
      isOwn(logo.url, siteUrl) && Number(logo.width) >= leastLogoSide && Number(logo.height) >= leastLogoSide,
      "has a logo of at least 112 pixels",
    ),
    ...policies.flatMap((policy) => need(isOwn(node[policy], siteUrl), `has its ${policy}`)),
  ];
}

/** No property that names an address may be relative, and none of ours may stand on another site. */
function addressProblems(value: unknown, siteUrl: string, name = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => addressProblems(one, siteUrl, name));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, one]) => addressProblems(one, siteUrl, key));
  const isName =
    /^(?:url|item|@id|mainEntityOfPage|urlTemplate|embedUrl|thumbnailUrl)$|Policy$|Principles$/.test(name);
  return isName && !isAddress(value) ? [`${name}: ${String(value)} is no absolute address`] : [];
}

function nodeOf(value: unknown): Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): Node[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(nodeOf) : [nodeOf(value)];
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isAddress(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\//.test(value);
}

function isOwn(value: unknown, siteUrl: string): boolean {
  return typeof value === "string" && value.startsWith(`${siteUrl}/`);
}
