"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { Kbd } from "#components/ui/kbd.tsx";
import { part } from "#components/ui/part.tsx";
import type { PaletteAbilities } from "./palette-frame-client.tsx";
import { useTypedAhead } from "./use-typed-ahead-client.ts";

const Frame = part(() => import("./palette-frame-client.tsx").then((file) => file.PaletteFrame));

/**
 * The command palette: this button, or Ctrl-K and Cmd-K anywhere on the desk except in a text that is being
 * written, where they make a link. Its script comes when it is first wanted; what is typed meanwhile is kept.
 */
export function Palette({ className, ...abilities }: PaletteAbilities & { className: string }) {
  const t = useTranslations("board.palette");
  const [open, setOpen] = useState(false);
  const shut = useCallback(() => setOpen(false), []);
  const typed = useTypedAhead(shut);
  const { begin } = typed;
  const show = useCallback(() => {
    begin();
    setOpen(true);
  }, [begin]);
  const close = () => {
    typed.take();
    shut();
  };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.defaultPrevented)
        return;
      if (event.key.toLowerCase() !== "k") return;
      if (event.target instanceof HTMLElement && event.target.isContentEditable) return;
      event.preventDefault();
      // Another dialog is being answered: the palette would take its focus.
      if (!document.querySelector("[role=dialog]")) show();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [show]);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        title={t("open")}
        onClick={show}
        onPointerEnter={Frame.preload}
        className={className}
      >
        <Search aria-hidden />
        <span className="flex-1 text-left max-xl:sr-only">{t("open")}</span>
        <span aria-hidden className="max-xl:hidden">
          <Kbd>Ctrl K</Kbd>
        </span>
      </button>
      {open ? <Frame {...abilities} takeTyped={typed.take} onClose={close} onMissing={close} /> : null}
    </>
  );
}
