"use client";
import { ArrowDown, ArrowUp, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import { orderSectionsAction } from "#newsroom/sections/actions.ts";
import type { DeskSection } from "#newsroom/sections/types.ts";
import { AccentMark } from "./accent-mark.tsx";
import { CloseSectionDialog } from "./close-section-dialog-client.tsx";
import { SectionDialog } from "./section-dialog-client.tsx";

/** The sections in the order of the navigation: to add, change, move by a press, and close. */
export function SectionList({ sections }: { sections: readonly DeskSection[] }) {
  const t = useTranslations("sitePages.sections");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [asked, setAsked] = useState<{ to: "add" } | { to: "change" | "close"; section: DeskSection } | null>(
    null,
  );
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const ids = sections.map(({ id }) => id);
  const move = (from: number, by: -1 | 1) =>
    start(async () => {
      const wanted = ids.toSpliced(from, 1).toSpliced(from + by, 0, ids[from] ?? "");
      const result = await orderSectionsAction({ seen: ids, wanted }).catch(() => null);
      setProblem(result?.ok ? null : (result?.message ?? unreachable));
    });
  return (
    <div className="grid gap-4">
      <div className="flex justify-end">
        <Button onClick={() => setAsked({ to: "add" })}>
          <Plus aria-hidden />
          {t("new")}
        </Button>
      </div>
      {problem ? (
        <Notice tone="warning" alert>
          {problem}
        </Notice>
      ) : null}
      <ol className="divide-y overflow-hidden rounded-lg border bg-surface" aria-busy={busy}>
        {sections.map((section, index) => (
          <li key={section.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3.5 py-2.5">
            <AccentMark accent={section.accent} />
            <div className="min-w-0 flex-1 basis-40">
              <p className="text-base font-semibold">{section.name}</p>
              <p className="tabular text-sm text-muted">
                /{section.slug} · {t("stories", { count: section.published })}
                {section.underWay > 0 ? ` · ${t("underWay", { count: section.underWay })}` : ""}
              </p>
              {section.oldSlugs.length > 0 ? (
                <p className="text-xs text-muted">
                  {t("oldSlugs", { slugs: section.oldSlugs.map((slug) => `/${slug}`).join(", ") })}
                </p>
              ) : null}
            </div>
            <div className="flex items-center gap-0.5">
              <IconButton
                size="sm"
                label={t("up", { name: section.name })}
                disabled={index === 0 || busy}
                onClick={() => move(index, -1)}
              >
                <ArrowUp aria-hidden />
              </IconButton>
              <IconButton
                size="sm"
                label={t("down", { name: section.name })}
                disabled={index === sections.length - 1 || busy}
                onClick={() => move(index, 1)}
              >
                <ArrowDown aria-hidden />
              </IconButton>
              <Button
                size="sm"
                tone="ghost"
                aria-label={`${t("edit")}: ${section.name}`}
                onClick={() => setAsked({ to: "change", section })}
              >
                {t("edit")}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {asked?.to === "add" ? (
        <SectionDialog
          section={null}
          onDone={() => toast.success(t("created"))}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked?.to === "change" ? (
        <SectionDialog
          section={asked.section}
          onDone={() => toast.success(t("saved"))}
          onCloseSection={() => setAsked({ to: "close", section: asked.section })}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked?.to === "close" ? (
        <CloseSectionDialog
          section={asked.section}
          others={sections.filter(({ id }) => id !== asked.section.id)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}
