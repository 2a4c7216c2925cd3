import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import * as RadixDialog from "radix-ui/dialog";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useDesk } from "#components/desk/desk-context-client.tsx";
import { SimilarStories } from "#components/desk/similar-stories.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ReleaseView } from "#newsroom/release/view.ts";
import { useWide } from "../use-wide.ts";
import { ChangeList } from "./change-list.tsx";
import { markBefore } from "./change-look.ts";
import { FoundFiles } from "./found-files.tsx";
import { maxReleaseLength } from "./looks-like-release.ts";
import { MarkedText } from "./marked-text.tsx";
import { OffersList } from "./offers-list.tsx";
import type { OpenedRelease } from "./office-protocol.ts";
import { ReleaseBody } from "./release-body.tsx";
import { type FilledFields, type Offer, releaseOffers, type Staff } from "./release-offers.ts";
import { type PaneName, ReleasePanes, usePane } from "./release-panes.tsx";
import { showChange } from "./show-change.ts";
import { type ShownSimilarStory, storiesLike } from "./source-calls.ts";
import type { useOffice } from "./use-office.ts";

interface ReleaseTableProps {
  release: OpenedRelease;
  view: ReleaseView;
  busy: boolean;
  office: ReturnType<typeof useOffice>;
  storyId: string;
  staff: readonly Staff[];
  filled: FilledFields;
  /** Null where the release cannot go in as it is. */
  onAsIs: (() => void) | null;
  onUse: (offers: readonly Offer[], changed: number) => Promise<void>;
  onClose: () => void;
}

/** An opened release: before and after with all changes marked, and what goes into which field. */
export function ReleaseTable({
  release,
  view,
  busy,
  office,
  storyId,
  staff,
  filled,
  ...on
}: ReleaseTableProps) {
  const t = useTranslations("editor.release");
  const { timeZone, locale } = useDesk();
  const wide = useWide("(min-width: 64rem)");
  const frame = useRef<HTMLDivElement>(null);
  const [pane, setPane] = usePane();
  const [taking, setTaking] = useState(false);
  const [chosen, setChosen] = useState<Partial<Record<Offer["target"], boolean>>>({});
  const similar = useSimilar(storyId, release.hashes);
  const { texts, before, after, changes, counts } = view;
  const byId = new Map(changes.map((change) => [change.id, change]));
  const title = texts.title || release.subjectTitle;
  const offers = releaseOffers({ ...texts, title, body: [] }, filled, staff).map((offer) => ({
    ...offer,
    taken: chosen[offer.target] ?? offer.taken,
  }));
  const all = Object.values(counts).reduce((sum, { all: ofKind }) => sum + ofKind, 0);
  const applied = Object.values(counts).reduce((sum, { applied: ofKind }) => sum + ofKind, 0);
  const open = counts.repair.all - counts.repair.applied;
  const show = (id: string) => showChange(frame.current, id);

  const { choices, choose } = office;
  const setEach = (id: string, is: boolean) =>
    choose({ ...choices, each: new Map(choices.each).set(id, is) });
  const setAll = (kind: keyof typeof counts, is: boolean) => {
    const others = [...choices.each].filter(([id]) => byId.get(id)?.kind !== kind);
    choose({ all: { ...choices.all, [kind]: is }, each: new Map(others) });
  };
  const use = async () => {
    setTaking(true);
    await on.onUse(offers, applied);
    setTaking(false);
  };

  const titles: Record<PaneName, string> = {
    before: t("before"),
    result: t("result"),
    changes: t("changes", { count: all }),
  };
  const panes: Record<PaneName, ReactNode> = {
    before: (
      <Marked onShow={show}>
        <p className="text-base leading-relaxed whitespace-pre-wrap text-muted [overflow-wrap:anywhere]">
          <MarkedText text={before.text} traces={before.traces} changes={byId} look={markBefore} showBreaks />
        </p>
        <Rest shown={before.text.length} all={before.length} />
      </Marked>
    ),
    result: (
      <Marked onShow={show}>
        <div className="grid gap-5">
          <SimilarStories stories={similar} arriving timeZone={timeZone} locale={locale} />
          {after.length > maxReleaseLength ? (
            <Notice tone="warning" title={t("tooMuch", { limit: maxReleaseLength })}>
              {t("tooMuchHint")}
            </Notice>
          ) : null}
          <FoundFiles release={release} onOpenAttached={office.openAttached} />
          <OffersList offers={offers} onChoose={(target, is) => setChosen({ ...chosen, [target]: is })} />
          <ReleaseBody blocks={after.blocks} traces={after.traces} changes={byId} />
        </div>
        <Rest shown={after.blocks.length} all={after.blocksInAll} ofBlocks />
      </Marked>
    ),
    changes: <ChangeList changes={changes} counts={counts} onSet={setEach} onSetAll={setAll} onShow={show} />,
  };

  return (
    <RadixDialog.Root open onOpenChange={(is) => (is ? undefined : on.onClose())}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <RadixDialog.Content
          ref={frame}
          className="fixed inset-0 z-50 flex animate-sheet flex-col bg-surface shadow-overlay focus:outline-none lg:left-auto lg:w-[min(92rem,97vw)]"
        >
          <header className="flex items-start gap-3 border-b px-4 py-3 sm:px-6">
            <div className="min-w-0 flex-1">
              <RadixDialog.Title className="truncate text-lg font-bold">
                {release.fileName || t("title")}
              </RadixDialog.Title>
              <RadixDialog.Description aria-live="polite" className="text-sm text-muted">
                {t(`from.${release.kind}`)} · {busy ? t("working") : t("summary", { count: applied, open })}
              </RadixDialog.Description>
            </div>
            <RadixDialog.Close
              aria-label={t("close")}
              className="-mr-2 inline-flex size-9 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink touch:size-11"
            >
              <X aria-hidden className="size-[1.125rem]" />
            </RadixDialog.Close>
          </header>
          <ReleasePanes
            wide={wide}
            label={t("title")}
            titles={titles}
            panes={panes}
            pane={pane}
            onPane={setPane}
          />
          <footer className="flex flex-wrap items-center justify-end gap-2 border-t px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6">
            {on.onAsIs ? (
              <Button tone="ghost" className="mr-auto" onClick={on.onAsIs}>
                {t("asIs")}
              </Button>
            ) : null}
            {open > 0 ? (
              <Button onClick={() => setAll("repair", true)}>{t("acceptAll", { count: open })}</Button>
            ) : null}
            <Button tone="primary" busy={taking || busy} onClick={() => void use()}>
              {t("use")}
            </Button>
          </footer>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

/** A text whose marked places, when they are pressed, show their change. By keyboard the list does the same. */
function Marked({ onShow, children }: { onShow: (id: string) => void; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a second way for the mouse beside the list's buttons
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      className="[&_mark.is-chosen]:outline-2 [&_mark.is-chosen]:outline-accent [&_mark[data-change]]:cursor-pointer"
      onClick={({ target }) => {
        const mark = target instanceof Element ? target.closest<HTMLElement>("[data-change]") : null;
        if (mark?.dataset.change) onShow(mark.dataset.change);
      }}
    >
      {children}
    </div>
  );
}

/** What of a very long text is not drawn. */
function Rest({ shown, all, ofBlocks = false }: { shown: number; all: number; ofBlocks?: boolean }) {
  const t = useTranslations("editor.release");
  if (all <= shown) return null;
  return (
    <p className="mt-4 border-t pt-3 text-sm text-muted">
      {t(ofBlocks ? "moreBlocks" : "moreText", { count: all - shown })}
    </p>
  );
}

function useSimilar(storyId: string, hashes: readonly number[]): readonly ShownSimilarStory[] {
  const [stories, setStories] = useState<readonly ShownSimilarStory[]>([]);
  useEffect(() => {
    let left = false;
    setStories([]);
    if (hashes.length > 0) {
      void storiesLike(storyId, hashes).then((found) => (left ? undefined : setStories(found)));
    }
    return () => {
      left = true;
    };
  }, [storyId, hashes]);
  return stories;
}
