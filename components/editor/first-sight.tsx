import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import "./editor.css";

interface FirstSightProps {
  kicker: string;
  title: string;
  dek: string;
  place: string;
  /** HTML of `bodyToHtml`. */
  html: string;
}

/** The beginning of a story where the editor will stand, in its own shapes, so that nothing jumps when it comes. */
export function FirstSight({ kicker, title, dek, place, html }: FirstSightProps) {
  const t = useTranslations("editor");
  return (
    <div aria-busy>
      <div className="flex min-h-14 items-center gap-2 border-b px-2 sm:px-4">
        <a
          href="/desk"
          aria-label={t("back")}
          className="inline-flex size-9 items-center justify-center rounded-md text-muted touch:size-11"
        >
          <ArrowLeft aria-hidden className="size-5" />
        </a>
        <p role="status" className="animate-pulse text-sm font-medium text-muted">
          {t("saving.opening")}
        </p>
      </div>
      <div className="mx-auto grid max-w-[76rem] lg:grid-cols-[minmax(0,1fr)_21rem]">
        <article className="mx-auto grid w-full max-w-[46rem] content-start gap-4 px-4 pt-5 lg:px-8 lg:pt-8">
          <p className="min-h-6 text-sm font-bold tracking-wide text-accent uppercase touch:min-h-9">
            {kicker}
          </p>
          <h1 className="-mt-3 font-serif text-[1.75rem] leading-[1.18] font-bold tracking-[-0.01em] text-balance sm:text-[2.25rem]">
            {title || t("untitled")}
          </h1>
          <p className="-mt-1 text-lg leading-snug text-muted">{dek}</p>
          <p className="border-t pt-3 text-base font-semibold tracking-wide">{place}</p>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the output of body/to-html.ts, which escapes every text */}
          <div className="desk-body" dangerouslySetInnerHTML={{ __html: html }} />
        </article>
      </div>
    </div>
  );
}
