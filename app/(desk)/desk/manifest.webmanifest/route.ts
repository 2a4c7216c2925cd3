import { getTranslations } from "next-intl/server";
import { siteSettings } from "#newsroom/settings/queries.ts";

export const dynamic = "force-dynamic";

/** What a phone needs to keep the desk on its first screen, and to offer it where something is shared. */
export async function GET(): Promise<Response> {
  const settings = await siteSettings();
  const t = await getTranslations({ locale: settings.locale, namespace: "deskApp" });
  const icon = (sizes: 192 | 512) => ({
    src: `/desk-icon-${sizes}.png`,
    sizes: `${sizes}x${sizes}`,
    type: "image/png",
  });
  const small = [icon(192)];
  const manifest = {
    id: "/desk",
    name: t("name", { site: settings.name }),
    short_name: t("shortName"),
    description: t("description", { site: settings.name }),
    lang: settings.locale,
    dir: "ltr",
    start_url: "/desk",
    scope: "/desk",
    display: "standalone",
    background_color: "#f8f8f6",
    theme_color: "#f8f8f6",
    categories: ["news", "productivity"],
    icons: [icon(192), icon(512), { ...icon(512), src: "/desk-icon-maskable-512.png", purpose: "maskable" }],
    shortcuts: [
      { name: t("shortcuts.write"), url: "/desk/share", icons: small },
      { name: t("shortcuts.mine"), url: "/desk", icons: small },
    ],
    share_target: {
      action: "/desk/share/receive",
      method: "POST",
      enctype: "multipart/form-data",
      params: {
        title: "title",
        text: "text",
        url: "url",
        files: [
          {
            name: "files",
            accept: [
              "image/*",
              "text/plain",
              ".txt",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              ".docx",
              "message/rfc822",
              ".eml",
            ],
          },
        ],
      },
    },
  };
  return new Response(JSON.stringify(manifest), {
    headers: { "content-type": "application/manifest+json; charset=utf-8" },
  });
}
