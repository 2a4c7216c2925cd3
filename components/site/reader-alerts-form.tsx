import type { getTranslations } from "next-intl/server";
import type { Site } from "./site.ts";

/** The texts of breaking news on readers' devices. */
type AlertWords = Awaited<ReturnType<typeof getTranslations<"alerts.site">>>;

/**
 * The choice of sections, which `reader-alerts.js` brings to life: `reader.js` loads it where it finds `data-alerts`.
 * Without script the form stays hidden, and what stands in its place says why and what else there is.
 */
export function ReaderAlertsForm({
  site,
  words,
  publicKey,
}: {
  site: Site;
  words: AlertWords;
  publicKey: string;
}) {
  return (
    <div
      className="alerts"
      data-alerts={publicKey}
      data-denied={words("denied")}
      data-failed={words("failed")}
      data-unsupported={words("unsupported")}
      data-none={words("none")}
      data-saved={words("saved")}
      data-on={words("isOn")}
      data-off={words("isOff")}
      data-press-on={words("on")}
      data-press-change={words("change")}
    >
      <p className="notice" data-without-script>
        {words("needsScript")}
      </p>
      <form hidden>
        <p role="status" />
        <fieldset>
          <legend>{words("pick")}</legend>
          <label>
            <input type="checkbox" name="all" defaultChecked />
            {words("all")}
          </label>
          <div className="choices">
            {site.sections.map(({ slug, name }) => (
              <label key={slug}>
                <input type="checkbox" name="section" value={slug} />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        <p className="problem" role="alert" hidden />
        <p className="acts">
          <button type="submit">{words("on")}</button>
          <button type="button" data-turn-off hidden>
            {words("off")}
          </button>
        </p>
        <p className="meta">{words("privacy")}</p>
      </form>
      <p className="meta">
        <a href="/nawala">{words("nawala")}</a>
      </p>
    </div>
  );
}
