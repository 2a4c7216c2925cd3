import { Icon, type IconName } from "./icon.tsx";
import type { Site } from "./site.ts";

/**
 * Plain links to the places where readers share, WhatsApp first. Copying the address and the device's own list of
 * places need script and show with it.
 */
export function ShareLinks({
  title,
  url,
  site,
  atEnd = false,
}: {
  title: string;
  url: string;
  site: Site;
  /** Under a story, where nothing else says what is shared. */
  atEnd?: boolean;
}) {
  const { t } = site;
  const [text, address] = [encodeURIComponent(title), encodeURIComponent(url)];
  const places: { name: string; icon: IconName; href: string }[] = [
    { name: "WhatsApp", icon: "whatsapp", href: `https://wa.me/?text=${text}%20${address}` },
    { name: "Telegram", icon: "telegram", href: `https://t.me/share/url?url=${address}&text=${text}` },
    { name: "Facebook", icon: "facebook", href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { name: "X", icon: "x", href: `https://x.com/intent/post?url=${address}&text=${text}` },
  ];
  return (
    <section className="share" aria-label={atEnd ? site.reading("shareEnd") : t("share")}>
      {places.map(({ name, icon, href }, index) => (
        <a key={name} href={href} rel="noopener nofollow" target="_blank">
          <Icon name={icon} solid />
          <span className={index === 0 ? undefined : "sr"}>
            {index === 0 ? name : t("shareOn", { place: name })}
          </span>
        </a>
      ))}
      <button type="button" data-copy={url} data-copied={t("copied")} hidden>
        <Icon name="link" />
        <span>{t("copyLink")}</span>
      </button>
      <button type="button" data-share={url} data-title={title} aria-label={site.reading("share")} hidden>
        <Icon name="share" />
      </button>
    </section>
  );
}
