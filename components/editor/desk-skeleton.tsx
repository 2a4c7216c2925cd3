import { useTranslations } from "next-intl";
import { useContext } from "react";
import { FirstSightContext } from "./first-sight-context.ts";

/** What the server sent of the story, or else the shape of the writing desk, while its script and the draft arrive. */
export function DeskSkeleton() {
  const t = useTranslations("ui");
  const sight = useContext(FirstSightContext);
  if (sight) return sight;
  return (
    <div role="status" aria-label={t("loading")} className="animate-pulse">
      <div className="h-14 border-b" />
      <div className="mx-auto grid max-w-3xl gap-4 px-4 pt-10">
        <div className="h-4 w-28 rounded-md bg-sunken" />
        <div className="h-9 w-11/12 rounded-md bg-sunken" />
        <div className="h-9 w-2/3 rounded-md bg-sunken" />
        <div className="mt-6 h-4 w-full rounded-md bg-sunken" />
        <div className="h-4 w-full rounded-md bg-sunken" />
        <div className="h-4 w-4/5 rounded-md bg-sunken" />
      </div>
    </div>
  );
}
