import type { Site } from "./site.ts";

/**
 * The stories that are kept on this device, filled in by `saved.js`. Until it has run, or where it cannot, the place
 * says so. The first line of each list is what the others are made after.
 */
export function SavedLists({ site, withKeeping = false }: { site: Site; withKeeping?: boolean }) {
  const { reading: t } = site;
  const lists = [
    { name: "saved", title: t("savedStories"), none: t("savedNone"), off: "" },
    { name: "read", title: t("lastRead"), none: t("lastReadNone"), off: t("lastReadOff") },
  ];
  return (
    <div
      className="saved"
      data-saved=""
      data-kept-at={t("keptAt", { time: "{time}" })}
      data-removed={t("removed")}
      data-undo={t("undo")}
      data-remove-of={t("removeOf", { title: "{title}" })}
      data-space={t("space", { size: "{size}" })}
      data-removed-all={t("removedAll")}
    >
      <p data-needs-script="">{t("savedNeedsScript")}</p>
      <p role="status" className="sr" data-said="" />
      {lists.map(({ name, title, none, off }) => (
        <section key={name} data-list={name} aria-labelledby={`daftar-${name}`} hidden>
          <h2 id={`daftar-${name}`}>{title}</h2>
          <p data-none="" data-off={off}>
            {none}
          </p>
          <ul>
            <li hidden>
              <a href="/">{title}</a>
              <p className="meta" />
              <button type="button">{t("remove")}</button>
            </li>
          </ul>
        </section>
      ))}
      {withKeeping ? (
        <div className="keeping" data-keeping="" hidden>
          <label>
            <input type="checkbox" data-keep-reading="" />
            <span>{t("keepReading")}</span>
          </label>
          <p data-space-line="" />
          <p>
            <button type="button" data-remove-all="">
              {t("removeAll")}
            </button>{" "}
            <button type="button" data-install="" hidden>
              {t("install")}
            </button>
          </p>
          <dialog aria-labelledby="hapus-semua">
            <h2 id="hapus-semua">{t("removeAllTitle")}</h2>
            <p>{t("removeAllText")}</p>
            <form method="dialog">
              <button type="submit" value="cancel">
                {t("cancel")}
              </button>
              <button type="submit" value="remove">
                {t("removeAll")}
              </button>
            </form>
          </dialog>
        </div>
      ) : null}
    </div>
  );
}
