import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import {
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { toast } from "#components/ui/toast.ts";
import { readNoticesAction } from "#newsroom/notices/actions.ts";
import { findSuggestions, type Suggestion } from "#newsroom/suggestions/find-suggestions.ts";
import { PersonContext } from "../person-context.ts";
import { useIsReady, useMayWrite, useSession } from "../session/session-context.ts";
import type { StoryProps } from "../story-props.ts";
import { refusedSuggestion } from "../suggestions/suggesting.ts";
import { placeOf, type Range } from "./anchors.ts";
import { onAskForNotes } from "./ask-for-notes.ts";
import { showActive } from "./comment-marks.ts";
import { CommentStore, type CommentsShown } from "./comment-store.ts";
import { focusCard } from "./focus-card.ts";
import { findWords, showFollowed } from "./follow-words.ts";
import { type Beginning, type Notes, NotesContext } from "./notes-context.ts";
import { inOrder, notesOf } from "./notes-in-order.ts";
import { useNoteKeys } from "./use-note-keys.ts";
import "./notes.css";

/** The text is looked through for moved words once nobody has typed for so long. */
const quietMs = 600;
const nothing: CommentsShown = { loaded: false, threads: [], people: [], refused: null };

/** Holds the story's comments and proposals together with the text. What is inside is not rendered anew by them. */
export function NotesProvider({
  editor,
  story,
  children,
}: {
  editor: Editor | null;
  story: StoryProps;
  children: ReactNode;
}) {
  const t = useTranslations("notes");
  const session = useSession();
  const ready = useIsReady(session);
  const person = useContext(PersonContext);
  const mayWrite = useMayWrite();
  const [store, setStore] = useState<CommentStore | null>(null);
  const [found, setFound] = useState<{
    ranges: ReadonlyMap<string, Range>;
    suggestions: readonly Suggestion[];
  }>({
    ranges: new Map(),
    suggestions: [],
  });
  const [active, setActive] = useState<string | null>(null);
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const [shown, setShown] = useState(false);
  const asked = useRef(typeof window === "undefined" ? "" : window.location.search);

  useEffect(() => {
    const opened = new CommentStore(session, story.storyId, { id: person.id, name: person.name });
    setStore(opened);
    return () => opened.close();
  }, [session, story.storyId, person.id, person.name]);
  const comments = useSyncExternalStore(
    (listener) => store?.subscribe(listener) ?? (() => {}),
    () => store?.shown ?? nothing,
    () => nothing,
  );

  const placed = useRef(new Map<string, string>());
  const follow = useRef(() => {});
  follow.current = () => {
    if (editor === null || editor.isDestroyed || !ready) return;
    const { ranges, moved } = findWords(editor, comments.threads);
    showFollowed(editor, ranges);
    setFound({ ranges, suggestions: findSuggestions(editor.state.doc) });
    if (!mayWrite || store === null) return;
    for (const place of moved) {
      const waits = comments.threads
        .find(({ id }) => id === place.threadId)
        ?.said.some((said) => said.waiting);
      // Noted once: what cannot be found by its ids even so is found by its words each time.
      const noted = `${place.start} ${place.end}`;
      if (waits || placed.current.get(place.threadId) === noted) continue;
      placed.current.set(place.threadId, noted);
      store.change({ kind: "place", storyId: story.storyId, ...place });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known of the threads is what calls for it
  useEffect(() => follow.current(), [editor, ready, comments.threads]);
  useEffect(() => {
    if (editor === null) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const later = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (!transaction.docChanged) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => follow.current(), quietMs);
    };
    editor.on("transaction", later);
    return () => {
      editor.off("transaction", later);
      if (timer !== null) clearTimeout(timer);
    };
  }, [editor]);

  const open = useMemo(() => inOrder(notesOf(comments.threads, found)), [comments.threads, found]);
  const resolved = useMemo(
    () => comments.threads.filter((thread) => thread.resolved !== null),
    [comments.threads],
  );
  const notes = useMemo<Notes>(() => {
    const names = new Map([...story.staff, ...comments.people].map(({ id, name }) => [id, name]));
    return {
      editor,
      storyId: story.storyId,
      person,
      comments,
      open,
      resolved,
      ranges: found.ranges,
      active,
      beginning,
      shown,
      nameOf: (id) => names.get(id) ?? t("somebody"),
      show: setShown,
      activate: (id) => {
        setActive(id);
        if (editor === null) return;
        showActive(editor.view, id);
        const from = open.find((note) => note.id === id)?.from;
        if (id === null || from === undefined || from === null) return;
        setShown(true);
        const { node } = editor.view.domAtPos(from);
        const element = node instanceof Element ? node : node.parentElement;
        element?.scrollIntoView({ block: "center", behavior: "smooth" });
      },
      begin: () => {
        const { from, to, empty } = editor?.state.selection ?? { from: 0, to: 0, empty: true };
        setBeginning({ place: editor === null || empty ? null : placeOf(editor.state, { from, to }) });
        setShown(true);
      },
      stopBeginning: () => setBeginning(null),
      change: (change) => store?.change(change),
      forgetRefused: () => store?.forgetRefused(),
    };
  }, [editor, story, person, comments, open, resolved, found, active, beginning, shown, store, t]);
  useNoteKeys(notes);

  useEffect(() => {
    if (editor === null) return;
    const { dom } = editor.view;
    const onClick = ({ target }: MouseEvent) => {
      const words = target instanceof Element ? target.closest("[data-thread], [data-suggestion]") : null;
      const id = words?.getAttribute("data-thread") ?? words?.getAttribute("data-suggestion") ?? null;
      latest.current.activate(id);
    };
    const onRefused = () => toast.error(t("cannotSuggest"), { id: "cannot-suggest" });
    dom.addEventListener("click", onClick);
    dom.addEventListener(refusedSuggestion, onRefused);
    return () => {
      dom.removeEventListener("click", onClick);
      dom.removeEventListener(refusedSuggestion, onRefused);
    };
  }, [editor, t]);
  const latest = useRef(notes);
  latest.current = notes;

  useEffect(
    () =>
      onAskForNotes((kind) => {
        const first = latest.current.open.find((note) => note.kind === kind);
        latest.current.show(true);
        if (!first) return;
        latest.current.activate(first.id);
        focusCard(first.id);
      }),
    [],
  );

  // A notice and the review view lead to one thread, or to the proposals.
  useEffect(() => {
    const wanted = new URLSearchParams(asked.current);
    const [thread, proposal] = [wanted.get("komentar"), wanted.get("saran")];
    const ready = thread !== null ? comments.loaded : found.suggestions.some(({ id }) => id === proposal);
    if (!ready) return;
    asked.current = "";
    setShown(true);
    latest.current.activate(thread ?? proposal);
    if (thread !== null) void readNoticesAction({ threadId: thread });
  }, [comments.loaded, found.suggestions]);

  useEffect(() => {
    if (comments.refused === null) return;
    const { message, body } = comments.refused;
    const copy = () => void navigator.clipboard.writeText(body);
    toast.error(message, {
      duration: 20_000,
      ...(body === "" ? {} : { action: { label: t("copyWords"), onClick: copy } }),
    });
    latest.current.forgetRefused();
  }, [comments.refused, t]);

  return <NotesContext value={notes}>{children}</NotesContext>;
}
