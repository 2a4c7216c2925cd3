import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { EmbargoNotice } from "#components/desk/embargo-notice-client.tsx";
import { Sheet } from "#components/ui/sheet.tsx";
import { toast } from "#components/ui/toast.ts";
import * as limits from "#newsroom/stories/limits.ts";
import { BodyEditor } from "./body/body-editor.tsx";
import { type Incoming, pasteAsIs } from "./body/incoming.ts";
import { Toolbar } from "./body/toolbar.tsx";
import { BarrierNotice } from "./chrome/barrier-notice.tsx";
import { DeskHeader } from "./chrome/desk-header.tsx";
import { PhoneBar } from "./chrome/phone-bar.tsx";
import { ReadingNotice } from "./chrome/reading-notice.tsx";
import { ReturnedNotice } from "./chrome/returned-notice.tsx";
import { useDeskKeys } from "./chrome/use-desk-keys.ts";
import { WordCount } from "./chrome/word-count.tsx";
import { NotesAside } from "./comments/notes-aside.tsx";
import { NotesProvider } from "./comments/notes-provider.tsx";
import { NotesSheet } from "./comments/notes-sheet.tsx";
import { SelectionButton } from "./comments/selection-button.tsx";
import { useDraftText } from "./fields/draft-fields.ts";
import { ProblemsContext } from "./fields/problems-context.ts";
import { TextField } from "./fields/text-field.tsx";
import { useLanguage } from "./language/use-language.ts";
import { DetailsPanel } from "./panels/details-panel.tsx";
import { ProblemsList } from "./panels/problems-list.tsx";
import { useDraftProblems } from "./panels/use-draft-problems.ts";
import {
  HelpDialog,
  InviteDialog,
  LinkDialog,
  PicturePicking,
  preloadParts,
  ReadAlsoDialog,
  ReleaseDialog,
  ReleaseSheet,
  SourcesPanel,
  TooLongDialog,
} from "./parts.ts";
import { LeadPicture } from "./pictures/lead-picture.tsx";
import { PickForBody } from "./pictures/picking-context.ts";
import type { Picking } from "./pictures/picture-picking.tsx";
import { UploadsLine } from "./pictures/uploads-line.tsx";
import type { PastedRelease } from "./release/release-sheet.tsx";
import { SendBar } from "./send/send-bar.tsx";
import { useMayWrite, useSession } from "./session/session-context.ts";
import { SharedWatch } from "./shared/shared-watch.tsx";
import type { StoryProps } from "./story-props.ts";
import { useWide } from "./use-wide.ts";

/** The desk is usable first; then what it may need without a connection is brought. */
const preloadAfterMs = 4_000;

type Open = "link" | "read-also" | "help" | "invite" | "release" | "details" | null;

/** The opened story: fields, body, and what can be done with them. */
export function Desk({ story }: { story: StoryProps }) {
  const t = useTranslations("editor");
  const session = useSession();
  const mayWrite = useMayWrite();
  const wide = useWide("(min-width: 64rem)");
  const [editor, setEditor] = useState<Editor | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const [release, setRelease] = useState<PastedRelease | null>(null);
  const [tooLong, setTooLong] = useState<{ text: string; length: number } | null>(null);
  const [picking, setPicking] = useState<Picking>(null);
  const against = useMemo(
    () => ({ levels: story.checklist, watched: story.watchedPictures }),
    [story.checklist, story.watchedPictures],
  );
  const { problems, tried, findBlocking, jumpTo } = useDraftProblems(editor, against, () => {
    if (!wide) setOpen("details");
  });
  const language = useLanguage(editor);
  const send = useRef<() => void>(() => {});
  const toBody = () => editor?.commands.focus("start");
  const close = (is: boolean) => setOpen((now) => (is ? now : null));

  const take = useCallback(
    (incoming: Incoming) => {
      if (incoming.kind === "release") setRelease(incoming);
      else if (incoming.kind === "release-file") setRelease(incoming.file);
      else if (incoming.kind === "too-long") setTooLong(incoming);
      else if (incoming.kind === "embed") {
        const { provider, id } = incoming;
        editor?.chain().focus().insertEmbed({ provider, id, caption: "" }).run();
        toast(t("embed.done"), { action: { label: t("release.undo"), onClick: () => session.undo.undo() } });
      }
    },
    [editor, session, t],
  );
  useEffect(() => {
    const timer = setTimeout(preloadParts, preloadAfterMs);
    return () => clearTimeout(timer);
  }, []);

  const sendBar = <SendBar story={story} findBlocking={findBlocking} sendRef={send} />;
  const details = (
    <div className="grid gap-7">
      <ProblemsList
        onJump={(field, key) => {
          setOpen(null);
          jumpTo(field, key);
        }}
      />
      {language && editor ? (
        <language.parts.LanguagePanel
          desk={language.desk}
          editor={editor}
          onJump={(placed) => {
            setOpen(null);
            // A sheet must be gone before something under it can be come to.
            setTimeout(() => language.parts.goToMark(language.desk, editor, placed, false), wide ? 0 : 250);
          }}
        />
      ) : null}
      <DetailsPanel story={story} />
      <SourcesPanel story={story} />
    </div>
  );
  const context = useMemo(() => ({ list: problems, tried }), [problems, tried]);
  const pickForBody = useCallback(() => setPicking("body"), []);
  const openLink = useCallback(() => setOpen("link"), []);
  const sendNow = useCallback(() => send.current(), []);

  return (
    <ProblemsContext value={context}>
      <NotesProvider editor={editor} story={story}>
        <DeskHeader
          story={story}
          mayWrite={mayWrite}
          onRelease={() => setOpen("release")}
          onInvite={() => setOpen("invite")}
          onHelp={() => setOpen("help")}
        >
          {wide ? sendBar : null}
        </DeskHeader>
        <DeskKeys onHelp={() => setOpen("help")} onSend={() => send.current()} />
        <BarrierNotice personName={story.person.name} />
        {editor && mayWrite ? (
          <SharedWatch storyId={story.storyId} editor={editor} busy={release !== null} onIncoming={take} />
        ) : null}
        <div className="mx-auto grid max-w-[76rem] lg:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="min-w-0 pb-40 lg:border-r lg:pb-24">
            {wide && editor && mayWrite ? (
              <div className="sticky top-14 z-10 border-b bg-canvas px-4 py-1 lg:px-8">
                <Toolbar
                  editor={editor}
                  onLink={openLink}
                  onPicture={() => setPicking("body")}
                  onReadAlso={() => setOpen("read-also")}
                />
              </div>
            ) : null}
            <StoryHeading />
            <article className="mx-auto grid max-w-[46rem] gap-4 px-4 pt-5 lg:px-8 lg:pt-8">
              <ReadingNotice story={story} mayWrite={mayWrite} />
              <ReturnedNotice story={story} />
              <EmbargoNotice until={story.embargoUntil} />
              <TextField
                name="kicker"
                label={t("fields.kicker")}
                hideLabel
                placeholder={t("fields.kickerPlaceholder")}
                limit={limits.maxKickerLength}
                look="bg-transparent text-sm font-bold tracking-wide text-accent uppercase placeholder:normal-case placeholder:font-medium placeholder:tracking-normal focus:outline-none touch:min-h-9"
                problem={{ field: "kicker", part: "kicker" }}
                onEnter={() => document.getElementById("field-title")?.focus()}
              />
              <TextField
                name="title"
                label={t("fields.title")}
                hideLabel
                placeholder={t("fields.titlePlaceholder")}
                limit={limits.maxStoryTitleLength}
                look="-mt-3 bg-transparent font-serif text-[1.75rem] leading-[1.18] font-bold tracking-[-0.01em] text-balance focus:outline-none sm:text-[2.25rem]"
                problem={{ field: "title", part: "title" }}
                onEnter={toBody}
              />
              <TextField
                name="dek"
                label={t("fields.dek")}
                hideLabel
                placeholder={t("fields.dekPlaceholder")}
                limit={limits.maxDekLength}
                look="-mt-1 bg-transparent text-lg leading-snug text-muted focus:outline-none"
                problem={{ field: "dek", part: "dek" }}
                onEnter={toBody}
              />
              <LeadPicture onPick={() => setPicking("lead")} />
              <div className="flex items-start gap-2 border-t pt-3">
                <span className="pt-0.5 text-sm text-muted" aria-hidden>
                  {t("fields.placeLead")}
                </span>
                <div className="min-w-0 flex-1">
                  <TextField
                    name="place"
                    label={t("fields.place")}
                    hideLabel
                    placeholder={t("fields.placePlaceholder")}
                    limit={limits.maxPlaceLength}
                    autoCapitalize="characters"
                    look="bg-transparent text-base font-semibold tracking-wide focus:outline-none touch:text-[1rem]"
                    problem={{ field: "place", part: "place" }}
                    onEnter={toBody}
                  />
                </div>
              </div>
              <PickForBody value={pickForBody}>
                <UploadsLine />
                <BodyEditor onEditor={setEditor} onIncoming={take} onLink={openLink} onSend={sendNow} />
              </PickForBody>
              <WordCount />
              {language && editor ? (
                <>
                  <language.parts.LanguageCheck desk={language.desk} editor={editor} />
                  <language.parts.LanguageCount
                    desk={language.desk}
                    onOpen={() => {
                      if (wide)
                        document.getElementById("language-panel")?.scrollIntoView({ behavior: "smooth" });
                      else setOpen("details");
                    }}
                  />
                </>
              ) : null}
            </article>
          </div>
          {wide ? (
            <aside
              aria-label={t("fields.details")}
              className="sticky top-14 max-h-[calc(100dvh-3.5rem)] self-start overflow-y-auto px-6 py-6"
            >
              <NotesAside details={details} />
            </aside>
          ) : null}
        </div>
        {wide ? null : (
          <PhoneBar
            editor={editor}
            mayWrite={mayWrite}
            onDetails={() => setOpen("details")}
            onRelease={() => setOpen("release")}
            onLink={openLink}
            onPicture={() => setPicking("body")}
            onReadAlso={() => setOpen("read-also")}
          >
            {sendBar}
          </PhoneBar>
        )}
        {wide ? null : <NotesSheet />}
        {mayWrite ? null : <SelectionButton />}
        <Sheet
          open={open === "details"}
          onOpenChange={close}
          title={t("fields.details")}
          closeLabel={t("help.close")}
        >
          {details}
        </Sheet>
        {open === "help" ? <HelpDialog open onOpenChange={close} /> : null}
        {open === "invite" ? <InviteDialog story={story} open onOpenChange={close} /> : null}
        {open === "release" ? <ReleaseDialog open onOpenChange={close} onIncoming={take} /> : null}
        {editor ? (
          <>
            {open === "link" ? <LinkDialog editor={editor} open onOpenChange={close} /> : null}
            {open === "read-also" ? <ReadAlsoDialog editor={editor} onClose={() => close(false)} /> : null}
            {picking ? (
              <PicturePicking editor={editor} picking={picking} onDone={() => setPicking(null)} />
            ) : null}
            {release ? (
              <ReleaseSheet
                release={release}
                editor={editor}
                story={story}
                onClose={() => setRelease(null)}
              />
            ) : null}
            {tooLong ? (
              <TooLongDialog
                {...tooLong}
                onClose={() => setTooLong(null)}
                onTakeBeginning={(text) => {
                  setTooLong(null);
                  pasteAsIs(editor.view, { text, html: "" });
                }}
              />
            ) : null}
          </>
        ) : null}
      </NotesProvider>
    </ProblemsContext>
  );
}

/** Apart from the desk, because it follows the title, which changes with every key that is pressed in it. */
function StoryHeading() {
  const t = useTranslations("editor");
  return <h1 className="sr-only">{useDraftText("title") || t("untitled")}</h1>;
}

/** Apart from the desk, because it follows the state of saving, which changes with every key. */
function DeskKeys(calls: { onHelp: () => void; onSend: () => void }) {
  useDeskKeys(calls);
  return null;
}
