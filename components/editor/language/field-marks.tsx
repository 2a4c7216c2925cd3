import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useDraftText } from "../fields/draft-fields.ts";
import { fieldId } from "../fields/problems-context.ts";
import type { LanguageDesk, PlacedMark } from "./language-desk.ts";
import type { CheckedField } from "./story-lines.ts";
import { useLanguageFacts } from "./use-language-facts.ts";

/** What must be the same in the layer for its words to lie exactly under those of the box. */
const shared = [
  "fontFamily",
  "fontSize",
  "fontWeight",
  "fontStyle",
  "lineHeight",
  "letterSpacing",
  "textTransform",
  "textWrap",
  "textAlign",
  "paddingTop",
  "paddingRight",
  "paddingBottom",
  "paddingLeft",
  "borderTopWidth",
  "borderRightWidth",
  "borderBottomWidth",
  "borderLeftWidth",
] as const; // prettier-ignore

/**
 * The underlines of a text box, which can hold none itself: a layer of invisible words on top of it that lets
 * every press through. Says nothing to a screen reader; the panel lists the marks.
 */
export function FieldMarks({ name, desk }: { name: CheckedField; desk: LanguageDesk }) {
  const text = useDraftText(name);
  const { marks } = useLanguageFacts(desk);
  const own = marks.filter(
    ({ place, mark }) =>
      "field" in place && place.field === name && text.slice(mark.from, mark.to) === mark.text,
  );
  const latest = useRef(own);
  latest.current = own;
  const box = typeof document === "undefined" ? null : document.getElementById(fieldId(name));
  useEffect(() => {
    if (!(box instanceof HTMLTextAreaElement)) return;
    const onClick = () => {
      const at = box.selectionStart;
      const pressed = latest.current.find(({ mark }) => mark.from <= at && at <= mark.to);
      if (pressed !== undefined && box.selectionEnd === at) desk.open(pressed);
    };
    box.addEventListener("click", onClick);
    return () => box.removeEventListener("click", onClick);
  }, [box, desk]);
  if (!(box instanceof HTMLTextAreaElement) || box.parentElement === null || own.length === 0) return null;
  return createPortal(<Layer box={box} text={text} marks={own} />, box.parentElement);
}

function Layer({
  box,
  text,
  marks,
}: {
  box: HTMLTextAreaElement;
  text: string;
  marks: readonly PlacedMark[];
}) {
  const [style, setStyle] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    const measure = () => {
      const look = getComputedStyle(box);
      const copied = Object.fromEntries(shared.map((property) => [property, look[property]]));
      const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = box;
      setStyle({ ...copied, left, top, width, height });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, [box]);
  let done = 0;
  const pieces = marks.map(({ mark }) => {
    const before = text.slice(done, mark.from);
    done = mark.to;
    return (
      <span key={mark.from}>
        {before}
        <span className={`lang-mark lang-${mark.severity}`} data-language-from={mark.from}>
          {mark.text}
        </span>
      </span>
    );
  });
  return (
    <div aria-hidden className="lang-layer" style={style}>
      {pieces}
      {text.slice(done)}
    </div>
  );
}
