"use client";
import { Globe } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import { publishHeldAction } from "#newsroom/schedule/actions.ts";
import { HeldNames, type HeldStory } from "./held-names.tsx";

interface PublishHeldProps {
  stories: readonly (HeldStory & { readonly version: number })[];
}

/** Brings out all held stories at once, after a question that names them. */
export function PublishHeld({ stories }: PublishHeldProps) {
  const t = useTranslations("schedules.held");
  const ui = useTranslations("ui");
  const all = useTranslations("desk");
  // The stories as they were named: a refresh behind the question does not change what is confirmed.
  const [asked, setAsked] = useState<PublishHeldProps["stories"] | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [busy, start] = useTransition();
  const close = () => {
    setAsked(null);
    setProblems([]);
  };
  const publish = () =>
    start(async () => {
      if (!asked) return;
      const wanted = asked.map(({ id, version }) => ({ storyId: id, expectedVersion: version }));
      const result = await publishHeldAction({ stories: wanted }).catch(() => null);
      if (!result?.ok) return setProblems([result?.message ?? all("moves.unreachable")]);
      const refused = result.value.map(({ storyId, message }) => {
        const title = asked.find(({ id }) => id === storyId)?.title;
        return `${title || all("untitled")}: ${message}`;
      });
      if (refused.length < asked.length) {
        toast.success(t("published", { count: asked.length - refused.length }));
      }
      if (refused.length > 0) return setProblems(refused);
      close();
    });
  return (
    <>
      <Button size="sm" onClick={() => setAsked(stories)}>
        <Globe aria-hidden />
        {t("publishAll", { count: stories.length })}
      </Button>
      {asked ? (
        <Dialog
          open
          onOpenChange={(open) => (open || busy ? undefined : close())}
          title={t("publishTitle", { count: asked.length })}
          description={t("publishBody")}
          closeLabel={ui("close")}
          footer={
            <>
              <Button onClick={close} disabled={busy}>
                {ui(problems.length > 0 ? "close" : "cancel")}
              </Button>
              <Button tone="primary" busy={busy} onClick={publish} disabled={problems.length > 0}>
                {t("publishAll", { count: asked.length })}
              </Button>
            </>
          }
        >
          <div className="grid gap-4">
            <HeldNames stories={asked} />
            {problems.length > 0 ? (
              <Notice tone="danger" alert>
                <ul className="grid gap-1">
                  {problems.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              </Notice>
            ) : null}
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
