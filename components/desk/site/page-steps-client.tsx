"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import { discardPageDraftAction, shelvePageAction, takeDownPageAction } from "#newsroom/pages/actions.ts";
import type { PageContent, PageShelf } from "#newsroom/pages/types.ts";
import type { EditedPage } from "./page-editor-client.tsx";
import { ShelfSelect } from "./shelf-select.tsx";

interface PageStepsProps {
  page: EditedPage;
  seen: number;
  onChanged: (version: number) => void;
  /** The draft is gone; what readers have stands in its place. */
  onDiscarded: (content: PageContent, version: number) => void;
}

/** What can be done to a page besides writing it: where it is linked, its draft thrown away, taken from readers. */
export function PageSteps({ page, seen, onChanged, onDiscarded }: PageStepsProps) {
  const t = useTranslations("sitePages.editor");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const router = useRouter();
  const [asking, setAsking] = useState<"discard" | "takeDown" | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const { slug, builtIn, isOut, hasDraft, versions } = page;
  const neverOut = !builtIn && versions.length === 0;
  const shelve = (shelf: PageShelf) =>
    start(async () => {
      const result = await shelvePageAction({ slug, expectedVersion: seen, shelf }).catch(() => null);
      setProblem(result?.ok ? null : (result?.message ?? unreachable));
      if (result?.ok) onChanged(result.value.version);
    });
  const step = { slug, expectedVersion: seen };
  return (
    <div className="grid gap-3">
      {builtIn ? null : <ShelfSelect shelf={page.shelf} onChange={shelve} disabled={busy} />}
      {problem ? (
        <Notice tone="danger" alert>
          {problem}
        </Notice>
      ) : null}
      {hasDraft ? (
        <Button tone="danger-quiet" onClick={() => setAsking("discard")}>
          {t("discard")}
        </Button>
      ) : null}
      {isOut && !builtIn ? (
        <Button tone="danger-quiet" onClick={() => setAsking("takeDown")}>
          {t("takeDown")}
        </Button>
      ) : null}
      {asking === "discard" ? (
        <FormDialog
          title={t("discardTitle")}
          body={t(neverOut ? "discardGone" : "discardBody")}
          send={t("discard")}
          onSend={() => discardPageDraftAction(step)}
          onDone={({ left }) => {
            toast.success(t("discarded"));
            if (left) onDiscarded(left.content, left.version);
            else router.push("/desk/site");
          }}
          onClose={() => setAsking(null)}
        >
          <p className="font-semibold">{page.content.title}</p>
        </FormDialog>
      ) : null}
      {asking === "takeDown" ? (
        <FormDialog
          title={t("takeDownTitle")}
          body={t("takeDownBody")}
          send={t("takeDown")}
          onSend={() => takeDownPageAction(step)}
          onDone={({ version }) => {
            onChanged(version);
            toast.success(t("takenDown"));
          }}
          onClose={() => setAsking(null)}
        >
          <p className="font-semibold">{page.content.title}</p>
        </FormDialog>
      ) : null}
    </div>
  );
}
