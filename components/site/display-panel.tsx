import { zoneName } from "#lib/dates.ts";
import { Icon } from "./icon.tsx";
import type { Site } from "./site.ts";

/**
 * How the reader wants pages to look on this device: size of text, colours, less data. It needs script and shows with
 * it; `reader.js` finds the choices by `data-choice`, and the words that other scripts say by their names.
 */
export function DisplayPanel({ site }: { site: Site }) {
  const { reading: t } = site;
  const choices = [
    {
      name: "text",
      title: t("text"),
      values: { small: t("textSmall"), "": t("textNormal"), large: t("textLarge") },
    },
    {
      name: "theme",
      title: t("theme"),
      values: { "": t("themeDevice"), light: t("themeLight"), dark: t("themeDark") },
    },
  ];
  return (
    <details
      className="display"
      data-display=""
      data-kept={t("keptCopy", { time: "{time}" })}
      data-fresh={t("keptFresh")}
      data-reload={t("keptReload")}
      data-load={t("loadPicture")}
      data-zone={site.timeZone}
      data-zone-name={zoneName(site.timeZone, new Date())}
      hidden
    >
      <summary className="tool" aria-label={t("display")}>
        <Icon name="text" />
        <span>{t("display")}</span>
      </summary>
      <div>
        {choices.map(({ name, title, values }) => (
          <fieldset key={name} data-choice={name}>
            <legend>{title}</legend>
            {Object.entries(values).map(([value, words]) => (
              <label key={value}>
                <input type="radio" name={`display-${name}`} value={value} />
                <span>{words}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <label className="saver">
          <input type="checkbox" data-saver-switch="" />
          <span>
            <b>{t("saver")}</b> {t("saverHint")}
          </span>
        </label>
        <a href="/simpanan">{t("saved")}</a>
        <button type="button" data-install="" hidden>
          {t("install")}
        </button>
      </div>
    </details>
  );
}
