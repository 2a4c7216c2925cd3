"use client";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { RightsToWatch } from "#newsroom/media/types.ts";
import type { Library } from "./use-library-client.ts";

/** Pictures whose rights are over or end soon, and the way to them; nothing while there are none. */
export function RightsWatch({ watch, library }: { watch: RightsToWatch; library: Library }) {
  const t = useTranslations("pictures.rights.watch");
  const { filter, setFilter } = library;
  const standing = watch.ended > 0 ? "ended" : watch.ending > 0 ? "ending" : null;
  if (standing === null || filter.standing !== "any") return null;
  const sentences = [
    watch.ended > 0 ? t("ended", { count: watch.ended, shown: watch.endedAndShown }) : null,
    watch.ending > 0 ? t("ending", { count: watch.ending }) : null,
  ];
  return (
    <Notice
      tone={watch.endedAndShown > 0 ? "danger" : "warning"}
      action={<Button onClick={() => setFilter({ ...filter, rights: "any", standing })}>{t("show")}</Button>}
    >
      {sentences.filter(Boolean).join(" ")}
    </Notice>
  );
}
