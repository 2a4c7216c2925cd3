import { newspaper } from "../newspaper.ts";
import { textResponse } from "../text-response.ts";

export const dynamic = "force-dynamic";

/** What a phone needs to keep the newspaper on its first screen. */
export async function GET(): Promise<Response> {
  const site = await newspaper();
  const manifest = {
    id: "/",
    name: site.name,
    short_name: site.name.length <= 12 ? site.name : (site.name.split(" ")[0] ?? site.name),
    description: site.tagline,
    lang: site.locale,
    start_url: "/",
    scope: "/",
    display: "standalone",
    categories: ["news"],
    background_color: "#fdfcf9",
    theme_color: "#fdfcf9",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
  const shortcutIcons = [{ src: "/icon-192.png", sizes: "192x192", type: "image/png" }];
  const shortcuts = [
    { name: site.t("latest"), url: "/indeks" },
    { name: site.reading("saved"), url: "/simpanan" },
    { name: site.t("search"), url: "/cari" },
  ].map((place) => ({ ...place, icons: shortcutIcons }));
  return textResponse(JSON.stringify({ ...manifest, shortcuts }), "application/manifest+json");
}
