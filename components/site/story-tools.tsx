import { Icon } from "./icon.tsx";
import type { Site } from "./site.ts";

/** What a reader does with a story on this device; each button needs script, and shows where it can be done. */
export function StoryTools({ site, withVoice = false }: { site: Site; withVoice?: boolean }) {
  const { reading: t } = site;
  return (
    <div className="story-tools">
      <button
        type="button"
        data-save=""
        data-save-words={t("save")}
        data-saved-words={t("unsave")}
        data-full={t("saveFailed")}
        data-offline={t("saveOffline")}
        aria-pressed={false}
        hidden
      >
        <Icon name="save" />
        <span>{t("save")}</span>
      </button>
      {withVoice ? (
        <button
          type="button"
          data-listen=""
          data-now={t("listenNow")}
          data-pause={t("listenPause")}
          data-resume={t("listenResume")}
          data-stop={t("listenStop")}
          data-failed={t("listenFailed")}
          hidden
        >
          <Icon name="listen" />
          <span>{t("listen")}</span>
        </button>
      ) : null}
    </div>
  );
}
