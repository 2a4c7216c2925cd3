import { useTranslations } from "next-intl";

/** From this share on a story is told to be little more than its release. */
const much = 0.6;

interface VerbatimShareProps {
  /** Which part (0–1) of the story is its releases word for word. */
  share: number;
  /** Tells whoever writes it what to do when that is much. */
  advise?: boolean;
}

/** How much of a story still is its releases word for word. */
export function VerbatimShare({ share, advise = false }: VerbatimShareProps) {
  const t = useTranslations("editor.release.sources");
  const percent = Math.round(share * 100);
  const isMuch = share >= much;
  return (
    <div>
      <p className="text-base">
        <b className="tabular font-semibold">{t("share", { percent })}</b>{" "}
        <span className="text-sm text-muted">{t(advise && isMuch ? "shareMuch" : "shareHint")}</span>
      </p>
      <div aria-hidden className="mt-1.5 h-1.5 overflow-hidden rounded-full bg-sunken">
        <div
          className={`h-full rounded-full ${isMuch ? "bg-warning" : "bg-accent"}`}
          style={{ width: `${percent}%` }}
        />
      </div>
    </div>
  );
}
