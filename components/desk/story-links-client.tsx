"use client";
import { Link2, Unlink } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { part } from "#components/ui/part.tsx";
import { toast } from "#components/ui/toast.ts";
import { linkStoriesAction } from "#newsroom/corrections/actions.ts";
import type { DeskLink, LinkKind } from "#newsroom/corrections/types.ts";
import { correctionPath } from "./correction-path.ts";

const StoryPickerDialog = part(() =>
  import("./story-picker-dialog-client.tsx").then((file) => file.StoryPickerDialog),
);

interface StoryLinksProps {
  storyId: string;
  links: readonly DeskLink[];
  /** The kinds of link that may be made to this story; none where the person may not. */
  makes: readonly LinkKind[];
}

/** The stories that answer or update one, and those that it answers or updates; made and taken away here. */
export function StoryLinks({ storyId, links, makes }: StoryLinksProps) {
  const t = useTranslations("corrections");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [picking, setPicking] = useState<LinkKind | null>(null);
  const [busy, start] = useTransition();
  const set = async (kind: LinkKind, fromStoryId: string, linked: boolean): Promise<string | null> => {
    const link = { kind, fromStoryId, toStoryId: storyId, linked };
    const result = await linkStoriesAction(link).catch(() => null);
    return result?.ok ? null : (result?.message ?? unreachable);
  };
  const again = async (kind: LinkKind, fromStoryId: string) => {
    const refusal = await set(kind, fromStoryId, true);
    if (refusal) toast.error(refusal);
  };
  const remove = (kind: LinkKind, fromStoryId: string) =>
    start(async () => {
      const refusal = await set(kind, fromStoryId, false);
      if (refusal) toast.error(refusal);
      else
        toast.success(t("unlinked"), {
          action: { label: t("undo"), onClick: () => void again(kind, fromStoryId) },
        });
    });
  return (
    <div className="grid gap-3">
      {links.length > 0 ? (
        <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
          {links.map(({ kind, outgoing, other }) => (
            <li
              key={kind + other.storyId}
              className="flex flex-wrap items-center justify-between gap-2 px-3.5 py-2.5"
            >
              <p className="min-w-0 text-base">
                <span className="text-sm text-muted">{t(`links.${kind}.${outgoing ? "to" : "from"}`)}</span>
                <br />
                <Link href={correctionPath(other.storyId)} className="font-semibold hover:underline">
                  {other.title}
                </Link>
              </p>
              {makes.length > 0 && !outgoing ? (
                <Button size="sm" tone="ghost" disabled={busy} onClick={() => remove(kind, other.storyId)}>
                  <Unlink aria-hidden />
                  {t("unlink")}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-base text-muted">{t("linksEmpty")}</p>
      )}
      {makes.length > 0 ? (
        <div className="flex flex-wrap gap-2">
          {makes.map((kind) => (
            <Button key={kind} onClick={() => setPicking(kind)} className="max-sm:flex-1">
              <Link2 aria-hidden />
              {t(`links.${kind}.make`)}
            </Button>
          ))}
        </div>
      ) : null}
      {picking ? (
        <StoryPickerDialog
          title={t(`links.${picking}.make`)}
          body={t(`links.${picking}.body`)}
          except={storyId}
          send={t("link")}
          onPick={async (story) => {
            const refusal = await set(picking, story.storyId, true);
            if (refusal === null) toast.success(t("linked"));
            return refusal;
          }}
          onClose={() => setPicking(null)}
        />
      ) : null}
    </div>
  );
}
