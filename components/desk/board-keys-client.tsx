"use client";
import { Keyboard } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Dialog } from "#components/ui/dialog.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";

/** The board by keyboard: j and k go through the stories, Enter opens, / searches, ? tells all this. */
export function BoardKeys() {
  const t = useTranslations("desk.shortcuts");
  const ui = useTranslations("ui");
  const board = useTranslations("board");
  const [shown, setShown] = useState(false);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("[role=dialog]")) return;
      switch (event.key) {
        case "j":
          return goTo(1);
        case "k":
          return goTo(-1);
        case "/": {
          event.preventDefault();
          return document.querySelector<HTMLInputElement>("[data-board-search]")?.select();
        }
        case "?":
          return setShown(true);
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  const keys = [
    ["j", t("down")],
    ["k", t("up")],
    ["Enter", t("open")],
    ["x", board("bulk.key")],
    ["/", board("search")],
    ["Ctrl K", board("palette.open")],
    ["?", t("help")],
  ] as const;
  return (
    <>
      <IconButton label={t("show")} onClick={() => setShown(true)} className="max-md:hidden">
        <Keyboard aria-hidden />
      </IconButton>
      <Dialog open={shown} onOpenChange={setShown} title={t("title")} closeLabel={ui("close")} width="sm">
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
          {keys.map(([key, words]) => (
            <div key={key} className="contents">
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Puts the focus on the next or previous story that is shown. */
function goTo(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-story-link]")].filter(
    (link) => link.offsetParent,
  );
  const at = links.findIndex((link) => link.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step;
  const link = links[Math.min(Math.max(next, 0), links.length - 1)];
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
}
