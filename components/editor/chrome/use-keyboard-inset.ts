import { type RefObject, useEffect } from "react";

/**
 * Keeps an element that is fixed to the lower edge above the phone's keyboard: sets its `--keyboard` to the
 * pixels that the keyboard hides. Android with `interactive-widget` hides none; iOS does.
 */
export function useKeyboardInset(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const place = () => {
      const hidden = Math.max(0, window.innerHeight - viewport.height - viewport.offsetTop);
      // Zooming in with two fingers is no keyboard.
      element.current?.style.setProperty("--keyboard", viewport.scale > 1.05 ? "0px" : `${hidden}px`);
    };
    place();
    viewport.addEventListener("resize", place);
    viewport.addEventListener("scroll", place);
    return () => {
      viewport.removeEventListener("resize", place);
      viewport.removeEventListener("scroll", place);
    };
  }, [element]);
}
