"use client";
import { FilePlus2, FileText, ListPlus, Share2, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { NewStory } from "#components/desk/new-story-client.tsx";
import { deviceDrafts } from "#components/editor/session/device-drafts.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Sheet } from "#components/ui/sheet.tsx";
import { toast } from "#components/ui/toast.ts";
import { createStoryAction } from "#newsroom/stories/actions.ts";
import { SharedPhotos } from "./shared-photos-client.tsx";
import { discardShare, keepShare, type Share, sharesFor, wordsOf } from "./shared-store.ts";

interface DraftChoice {
  readonly id: string;
  readonly title: string;
}

interface SharedListProps {
  personId: string;
  /** What this person may go on writing, as the server knows it. */
  drafts: readonly DraftChoice[];
  mayWrite: boolean;
  /** Why something that was shared did not arrive. */
  refused: "full" | "large" | null;
}

/** What other apps shared and nobody has used yet, and where it goes. All of it waits on this device until then. */
export function SharedList({ personId, drafts, mayWrite, refused }: SharedListProps) {
  const t = useTranslations("deskApp.share");
  const router = useRouter();
  const [shares, setShares] = useState<readonly Share[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [known, setKnown] = useState(drafts);
  const [choosing, setChoosing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    void sharesFor(personId, null).then(setShares);
    // Without a connection this page may be an old copy: the device knows its drafts itself.
    void deviceDrafts(personId).then((own) => setKnown(withDevice(drafts, own)));
  }, [personId, drafts]);

  if (shares === null) return null;
  const taken = shares.filter(({ id }) => !left.has(id));

  const putInto = async (storyId: string) => {
    await Promise.all(taken.map((share) => keepShare({ ...share, personId, storyId })));
    router.push(`/desk/stories/${storyId}`);
  };
  const begin = async () => {
    setBusy(true);
    setProblem(null);
    const result = await createStoryAction().catch(() => null);
    if (result?.ok) return putInto(result.value.storyId);
    setBusy(false);
    setProblem(result === null ? t("needsNetwork") : result.message);
  };
  const discard = async (share: Share) => {
    await discardShare(share.id);
    setShares(shares.filter(({ id }) => id !== share.id));
    toast(t("discarded"), {
      action: {
        label: t("undo"),
        onClick: () => void keepShare(share).then(() => setShares((now) => [...(now ?? []), share])),
      },
    });
  };
  const take = (id: string, wanted: boolean) => {
    const next = new Set(left);
    if (wanted) next.delete(id);
    else next.add(id);
    setLeft(next);
  };

  return (
    <div className="grid gap-4">
      {refused ? (
        <Notice tone="danger" alert title={t(`refused.${refused}.title`)}>
          {t(`refused.${refused}.text`)}
        </Notice>
      ) : null}
      {shares.length === 0 ? (
        <EmptyState
          icon={<Share2 aria-hidden />}
          title={t("empty")}
          action={mayWrite ? <NewStory size="lg" /> : null}
        >
          {t("emptyText")}
        </EmptyState>
      ) : (
        <>
          <p className="text-base text-muted">{t("lead")}</p>
          <ul className="grid gap-3">
            {shares.map((share) => (
              <li key={share.id} className="grid gap-3 rounded-lg border bg-surface p-3.5">
                <div className="flex items-start gap-2">
                  {shares.length > 1 ? (
                    <label className="flex min-h-11 flex-1 items-center gap-3 font-semibold">
                      <input
                        type="checkbox"
                        checked={!left.has(share.id)}
                        onChange={(event) => take(share.id, event.target.checked)}
                        className="size-5 accent-accent"
                      />
                      {t("take")}
                    </label>
                  ) : (
                    <span className="flex min-h-11 flex-1 items-center text-sm font-semibold text-muted">
                      {t("onDevice")}
                    </span>
                  )}
                  <IconButton label={t("discard")} onClick={() => void discard(share)}>
                    <Trash2 aria-hidden />
                  </IconButton>
                </div>
                <Contents share={share} />
              </li>
            ))}
          </ul>
          <div className="fixed inset-x-0 bottom-16 z-10 border-t bg-canvas px-4 py-3 md:static md:border-0 md:p-0">
            <div className="mx-auto grid max-w-2xl gap-2">
              {problem ? (
                <Notice tone="danger" alert>
                  {problem}
                </Notice>
              ) : null}
              {mayWrite ? (
                <div className="flex flex-wrap gap-2">
                  {known.length > 0 ? (
                    <Button
                      className="h-12 flex-1"
                      disabled={taken.length === 0}
                      onClick={() => setChoosing(true)}
                    >
                      <ListPlus aria-hidden />
                      {t("intoDraft")}
                    </Button>
                  ) : null}
                  <Button
                    tone="primary"
                    className="h-12 flex-1"
                    busy={busy}
                    disabled={taken.length === 0}
                    onClick={() => void begin()}
                  >
                    {busy ? null : <FilePlus2 aria-hidden />}
                    {t("newStory")}
                  </Button>
                </div>
              ) : (
                <Notice tone="warning">{t("mayNotWrite")}</Notice>
              )}
            </div>
          </div>
        </>
      )}
      <Sheet open={choosing} onOpenChange={setChoosing} title={t("choose")} closeLabel={t("close")}>
        <ul className="-mx-2 grid">
          {known.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => void putInto(id)}
                className="flex min-h-12 w-full items-center rounded-md px-2 py-2 text-left text-base font-semibold text-pretty hover:bg-hover"
              >
                {title || t("untitled")}
              </button>
            </li>
          ))}
        </ul>
      </Sheet>
    </div>
  );
}

function Contents({ share }: { share: Share }) {
  const words = wordsOf(share);
  const photos = useMemo(() => share.files.filter(({ type }) => type.startsWith("image/")), [share.files]);
  const papers = share.files.filter(({ type }) => !type.startsWith("image/"));
  return (
    <>
      {photos.length > 0 ? <SharedPhotos files={photos} /> : null}
      {papers.map(({ name }) => (
        <p key={name} className="flex items-center gap-2 text-base font-medium">
          <FileText aria-hidden className="size-4 shrink-0 text-muted" />
          <span className="truncate">{name}</span>
        </p>
      ))}
      {words ? (
        <p className="line-clamp-6 text-base break-words whitespace-pre-wrap text-pretty">{words}</p>
      ) : null}
    </>
  );
}

function withDevice(
  drafts: readonly DraftChoice[],
  own: readonly { storyId: string; title: string; story: unknown }[],
): DraftChoice[] {
  const more = own.filter(({ storyId, story }) => story !== null && !drafts.some(({ id }) => id === storyId));
  return [...drafts, ...more.map(({ storyId, title }) => ({ id: storyId, title }))];
}
