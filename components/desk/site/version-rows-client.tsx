"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { Chip } from "#components/ui/chip.tsx";
import { toast } from "#components/ui/toast.ts";
import { restorePageAction } from "#newsroom/pages/actions.ts";
import type { PageContent } from "#newsroom/pages/types.ts";
import { previewPath } from "./site-path.ts";

export interface ListedVersion {
  readonly number: number;
  readonly title: string;
  readonly isLive: boolean;
  /** When and by whom, in words. */
  readonly said: string;
}

/** Every version that readers had, newest first: to look at, or to take up as the draft. */
export function VersionRows({
  slug,
  seen,
  versions,
  onRestored,
}: {
  slug: string;
  seen: number;
  versions: readonly ListedVersion[];
  onRestored: (content: PageContent, version: number) => void;
}) {
  const t = useTranslations("sitePages.editor");
  const [asking, setAsking] = useState<ListedVersion | null>(null);
  return (
    <section aria-labelledby="versi" className="grid gap-2">
      <h2 id="versi" className="text-sm font-bold">
        {t("versions")}
      </h2>
      {versions.length === 0 ? <p className="text-sm text-pretty text-muted">{t("versionsEmpty")}</p> : null}
      <ol className="grid gap-2">
        {versions.map((version) => (
          <li key={version.number} className="grid gap-1 rounded-lg border bg-surface px-3 py-2">
            <p className="flex flex-wrap items-center gap-2 text-sm font-semibold">
              {t("version", { number: version.number })}
              {version.isLive ? <Chip tone="success">{t("live")}</Chip> : null}
            </p>
            <p className="tabular text-xs text-muted">{version.said}</p>
            <p className="-ml-2.5 flex flex-wrap">
              <a
                href={previewPath(slug, version.number)}
                target="_blank"
                rel="noreferrer"
                aria-label={`${t("viewVersion")}: ${t("version", { number: version.number })}`}
                className={buttonStyles("ghost", "sm")}
              >
                {t("viewVersion")}
              </a>
              <Button tone="ghost" size="sm" onClick={() => setAsking(version)}>
                {t("restore")}
              </Button>
            </p>
          </li>
        ))}
      </ol>
      {asking ? (
        <FormDialog
          title={t("restoreTitle", { number: asking.number })}
          body={t("restoreBody")}
          send={t("restore")}
          onSend={() => restorePageAction({ slug, expectedVersion: seen, number: asking.number })}
          onDone={({ content, version }) => {
            onRestored(content, version);
            toast.success(t("restored", { number: asking.number }));
          }}
          onClose={() => setAsking(null)}
        >
          <p className="font-semibold">{asking.title}</p>
        </FormDialog>
      ) : null}
    </section>
  );
}
