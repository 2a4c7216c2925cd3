import type { Editor } from "@tiptap/core";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import * as RadixDialog from "radix-ui/dialog";
import { useMemo, useState } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { readDraftContent } from "#newsroom/drafts/document.ts";
import { draftText } from "#newsroom/drafts/layout.ts";
import { cleanRelease } from "#newsroom/release/clean-release.ts";
import { pasteAsIs } from "../body/incoming.ts";
import type { DraftSession } from "../session/draft-session.ts";
import { useSession } from "../session/session-context.ts";
import { useWide } from "../use-wide.ts";
import { applyRelease } from "./apply-release.ts";
import { ChangeList } from "./change-list.tsx";
import { OffersList } from "./offers-list.tsx";
import { ReleaseBody } from "./release-body.tsx";
import { type FilledFields, type Offer, releaseOffers, type Staff, withSource } from "./release-offers.ts";

export interface PastedRelease {
  readonly text: string;
  readonly html: string;
}

interface ReleaseSheetProps {
  release: PastedRelease;
  editor: Editor;
  staff: readonly Staff[];
  onClose: () => void;
}

type Pane = "result" | "before" | "changes";

/** The release desk: what came in, what becomes of it, and every change with its reason and its way back. */
export function ReleaseSheet({ release, editor, staff, onClose }: ReleaseSheetProps) {
  const t = useTranslations("editor.release");
  const session = useSession();
  const wide = useWide("(min-width: 64rem)");
  const [pane, setPane] = useState<Pane>("result");
  const [skip, setSkip] = useState<ReadonlySet<string>>(new Set());
  const [accept, setAccept] = useState<ReadonlySet<string>>(new Set());
  const [choices, setChoices] = useState<Partial<Record<Offer["target"], boolean>>>({});
  const [filled] = useState(() => filledFields(session));

  const { parts, changes } = useMemo(() => {
    const knownCodes = staff.flatMap(({ code }) => (code === null ? [] : [code]));
    const input = release.html === "" ? { text: release.text } : { html: release.html };
    return cleanRelease(input, { knownCodes, skip, accept });
  }, [release, staff, skip, accept]);
  const offers = releaseOffers(parts, filled, staff).map((offer) => ({
    ...offer,
    taken: choices[offer.target] ?? offer.taken,
  }));
  const repairs = changes.filter(({ kind }) => kind === "repair");
  const open = repairs.filter(({ applied }) => !applied).length;

  const use = () => {
    const taken = offers.filter((offer) => offer.taken);
    const source = taken.find(({ target }) => target === "source");
    const body = withSource(parts.body, source ? t("sourceLine", { source: source.value }) : "");
    const people = taken.find(({ target }) => target === "bylineIds")?.personIds;
    const code = taken.find(({ target }) => target === "code")?.value;
    // What was typed just before stays a step of its own.
    session.undo.stopCapturing();
    applyRelease(session.document, {
      texts: Object.fromEntries(
        taken.flatMap(({ target, value }) =>
          target === "code" || target === "bylineIds" || target === "source" ? [] : [[target, value]],
        ),
      ),
      ...(code === undefined ? {} : { code }),
      ...(people === undefined ? {} : { bylineIds: [...new Set([...filled.bylineIds, ...people])] }),
      body,
      blockIndex: editor.state.selection.$to.index(0) + 1,
    });
    session.undo.stopCapturing();
    toast.success(t("done", { count: changes.filter(({ applied }) => applied).length }), {
      action: { label: t("undo"), onClick: () => session.undo.undo() },
    });
    onClose();
  };

  const panes: Record<Pane, React.ReactNode> = {
    before: (
      <p className="text-base whitespace-pre-wrap text-muted [overflow-wrap:anywhere]">{release.text}</p>
    ),
    result: (
      <div className="grid gap-5">
        <OffersList offers={offers} onChoose={(target, is) => setChoices({ ...choices, [target]: is })} />
        <ReleaseBody blocks={parts.body} />
      </div>
    ),
    changes: (
      <ChangeList
        changes={changes}
        onSkip={(ids, is) => setSkip(withIds(skip, ids, is))}
        onAccept={(ids, is) => setAccept(withIds(accept, ids, is))}
      />
    ),
  };
  const titles: Record<Pane, string> = {
    before: t("before"),
    result: t("result"),
    changes: t("changes", { count: changes.length }),
  };
  const order: readonly Pane[] = wide ? ["before", "result", "changes"] : ["result", "before", "changes"];

  return (
    <RadixDialog.Root open onOpenChange={(is) => (is ? undefined : onClose())}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <RadixDialog.Content className="fixed inset-0 z-50 flex animate-sheet flex-col bg-surface shadow-overlay focus:outline-none lg:left-auto lg:w-[min(84rem,96vw)]">
          <header className="flex items-start gap-3 border-b px-4 py-3 sm:px-6">
            <div className="min-w-0 flex-1">
              <RadixDialog.Title className="text-lg font-bold">{t("title")}</RadixDialog.Title>
              <RadixDialog.Description className="text-sm text-muted">
                {t("summary", { count: changes.length - open, open })}
              </RadixDialog.Description>
            </div>
            <RadixDialog.Close
              aria-label={t("close")}
              className="-mr-2 inline-flex size-9 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink touch:size-11"
            >
              <X aria-hidden className="size-[1.125rem]" />
            </RadixDialog.Close>
          </header>
          {wide ? (
            <div className="grid min-h-0 flex-1 grid-cols-[1fr_1.2fr_23rem] divide-x">
              {order.map((name) => (
                <section
                  key={name}
                  aria-label={titles[name]}
                  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
                  tabIndex={0}
                  className={classNames(
                    "overflow-y-auto px-6 py-4 focus-visible:-outline-offset-2",
                    name === "before" && "bg-canvas",
                  )}
                >
                  <h2 className="mb-3 text-sm font-bold text-muted">{titles[name]}</h2>
                  {panes[name]}
                </section>
              ))}
            </div>
          ) : (
            <>
              <div role="tablist" aria-label={t("title")} className="grid grid-cols-3 border-b">
                {order.map((name) => (
                  <button
                    key={name}
                    id={`release-tab-${name}`}
                    type="button"
                    role="tab"
                    aria-selected={pane === name}
                    aria-controls="release-pane"
                    onClick={() => setPane(name)}
                    className="min-h-11 border-b-2 border-transparent text-sm font-semibold text-muted aria-selected:border-accent aria-selected:text-ink"
                  >
                    {titles[name]}
                  </button>
                ))}
              </div>
              <div
                id="release-pane"
                role="tabpanel"
                aria-labelledby={`release-tab-${pane}`}
                className="min-h-0 flex-1 overflow-y-auto px-4 py-4"
              >
                {panes[pane]}
              </div>
            </>
          )}
          <footer className="flex flex-wrap items-center justify-end gap-2 border-t px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6">
            <Button
              tone="ghost"
              className="mr-auto"
              onClick={() => {
                onClose();
                pasteAsIs(editor.view, release);
              }}
            >
              {t("asIs")}
            </Button>
            {open > 0 ? (
              <Button onClick={() => setAccept(new Set(repairs.map(({ id }) => id)))}>
                {t("acceptAll", { count: open })}
              </Button>
            ) : null}
            <Button tone="primary" onClick={use}>
              {t("use")}
            </Button>
          </footer>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

function withIds(set: ReadonlySet<string>, ids: readonly string[], is: boolean): Set<string> {
  const next = new Set(set);
  for (const id of ids) {
    if (is) next.add(id);
    else next.delete(id);
  }
  return next;
}

function filledFields({ document }: DraftSession): FilledFields {
  const { title, kicker, dek, place, code, bylineIds } = readDraftContent(document);
  const text = (name: "pictureCaption" | "pictureCredit" | "pictureAlt") =>
    draftText(document, name).toString();
  return {
    texts: {
      title,
      kicker,
      dek,
      place,
      pictureCaption: text("pictureCaption"),
      pictureCredit: text("pictureCredit"),
      pictureAlt: text("pictureAlt"),
    },
    code,
    bylineIds,
  };
}
