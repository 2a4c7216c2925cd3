import type { Editor } from "@tiptap/core";
import { ArrowRight, BookPlus, EyeOff, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { toast } from "#components/ui/toast.ts";
import { addWordAction } from "#newsroom/language/actions.ts";
import { fieldId } from "../fields/problems-context.ts";
import { useMayWrite, useSession } from "../session/session-context.ts";
import { fixMark } from "./fix-mark.ts";
import type { LanguageDesk, LanguageFacts } from "./language-desk.ts";
import { goToMark, markAfter } from "./next-mark.ts";
import { placeBeside, rectOf } from "./popover-place.ts";

interface MarkPopoverProps {
  desk: LanguageDesk;
  editor: Editor;
  opened: NonNullable<LanguageFacts["opened"]>;
}

/** What is wrong at one place and what may stand there instead; one press puts it right. */
export function MarkPopover({ desk, editor, opened }: MarkPopoverProps) {
  const t = useTranslations("language.editor");
  const severities = useTranslations("language.severities");
  const session = useSession();
  const mayWrite = useMayWrite();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const { placed, byKey } = opened;
  const { mark } = placed;
  const mayAdd = desk.facts.mayKeep && desk.facts.wordRules.includes(mark.ruleId);

  useLayoutEffect(() => {
    const settle = () => {
      const rect = rectOf(editor, placed);
      if (box.current === null) return;
      if (rect === null) desk.open(null);
      else setPlace(placeBeside(rect, box.current));
    };
    settle();
    window.addEventListener("scroll", settle, { passive: true, capture: true });
    window.addEventListener("resize", settle);
    window.visualViewport?.addEventListener("resize", settle);
    return () => {
      window.removeEventListener("scroll", settle, { capture: true });
      window.removeEventListener("resize", settle);
      window.visualViewport?.removeEventListener("resize", settle);
    };
  }, [desk, editor, placed]);
  const isPlaced = place !== null;
  useEffect(() => {
    if (!byKey || !isPlaced) return;
    const first =
      box.current?.querySelector<HTMLElement>("ul button") ?? box.current?.querySelector("button");
    first?.focus();
  }, [byKey, isPlaced]);
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) desk.open(null);
    };
    // Somebody types on: they know now.
    const onType = () => desk.open(null);
    document.addEventListener("pointerdown", onPress, true);
    document.addEventListener("beforeinput", onType, true);
    return () => {
      document.removeEventListener("pointerdown", onPress, true);
      document.removeEventListener("beforeinput", onType, true);
    };
  }, [desk]);

  const leave = () => {
    desk.open(null);
    if ("field" in placed.place) document.getElementById(fieldId(placed.place.field))?.focus();
    else editor.commands.focus();
  };
  const fix = (better: string) => {
    const done = fixMark(session, editor, placed, better);
    leave();
    if (!done) toast.error(t("gone"));
  };
  const ignore = () => {
    desk.ignore(mark);
    leave();
    toast(t("ignored", { word: mark.text }));
  };
  const addWord = async () => {
    leave();
    const result = await addWordAction({ word: mark.text }).catch(() => null);
    if (result === null) toast.error(t("offline"));
    else if (!result.ok) toast.error(result.message);
    else {
      desk.renew();
      toast.success(t("added", { word: result.value.word }));
    }
  };
  const goOn = () => {
    const next = markAfter(desk, editor, 1);
    if (next !== null) goToMark(desk, editor, next, true);
  };
  return createPortal(
    <div
      ref={box}
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-message`}
      style={place ?? { visibility: "hidden", left: 0, top: 0 }}
      // The text keeps its selection and the phone its keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        leave();
      }}
      className="fixed z-40 grid w-[min(22rem,calc(100vw-1rem))] animate-rise gap-3 rounded-xl border bg-raised p-4 shadow-overlay"
    >
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p id={`${id}-title`} className="text-xs font-semibold text-muted">
            {severities(mark.severity)}
          </p>
          <p id={`${id}-message`} className="text-base text-pretty text-ink">
            {mark.message}
          </p>
        </div>
        <IconButton label={t("close")} size="sm" className="order-last -mt-1 -mr-1" onClick={leave}>
          <X aria-hidden />
        </IconButton>
      </div>
      {mayWrite && mark.suggestions.length > 0 ? (
        <ul aria-label={t("proposals")} className="flex flex-wrap gap-2">
          {mark.suggestions.map((better, index) => (
            <li key={better}>
              <Button
                tone={index === 0 ? "primary" : "secondary"}
                className="whitespace-normal"
                onClick={() => fix(better)}
              >
                {better.trim() === "" ? t("leaveOut") : better.trim()}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="-mx-2 -mb-1 flex flex-wrap items-center gap-x-1">
        {mayWrite ? (
          <Button tone="ghost" size="sm" className="px-2" onClick={ignore}>
            <EyeOff aria-hidden />
            {t("ignore")}
          </Button>
        ) : null}
        {mayAdd ? (
          <Button tone="ghost" size="sm" className="px-2" onClick={addWord}>
            <BookPlus aria-hidden />
            {t("addWord")}
          </Button>
        ) : null}
        <Button tone="ghost" size="sm" className="ml-auto px-2" aria-keyshortcuts="F7" onClick={goOn}>
          {t("next")}
          <ArrowRight aria-hidden />
        </Button>
      </div>
    </div>,
    document.body,
  );
}
