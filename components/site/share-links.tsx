import { Icon, type IconName } from "./icon.tsx";
import type { Site } from "./site.ts";

/**
 * Plain links to the places where readers share, WhatsApp first. Copying the address and the size of the text
 * need script and show with it.
 */
export function ShareLinks({ title, url, site }: { title: string; url: string; site: Site }) {
  const { t } = site;
  const [text, address] = [encodeURIComponent(title), encodeURIComponent(url)];
  const places: { name: string; icon: IconName; href: string }[] = [
    { name: "WhatsApp", icon: "whatsapp", href: `https://wa.me/?text=${text}%20${address}` },
    { name: "Telegram", icon: "telegram", href: `https://t.me/share/url?url=${address}&text=${text}` },
    { name: "Facebook", icon: "facebook", href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { name: "X", icon: "x", href: `https://x.com/intent/post?url=${address}&text=${text}` },
  ];
  return (
    <section className="share" aria-label={t("share")}>
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
      {[
        { step: -1, sign: "A−", label: t("textSmaller") },
        { step: 1, sign: "A+", label: t("textLarger") },
      ].map(({ step, sign, label }) => (
        <button key={step} type="button" data-text-step={step} aria-label={label} hidden>
          {sign}
        </button>
      ))}
    </section>
  );
}
