import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useContext, useEffect, useId, useRef } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { type DraftText, draftText } from "#newsroom/drafts/layout.ts";
import { PersonContext } from "../person-context.ts";
import { usePresence } from "../session/presence.ts";
import { useMayWrite, useSession } from "../session/session-context.ts";
import { bindText } from "./bound-text.ts";
import { useDraftText } from "./draft-fields.ts";
import { fieldId, useProblemOf } from "./problems-context.ts";

interface TextFieldProps {
  name: DraftText;
  label: string;
  placeholder?: string;
  /** Characters from which on the field is too long; shown when little is left. */
  limit: number;
  /** The look of the box; without it that of a form. */
  look?: string;
  hideLabel?: boolean;
  hint?: ReactNode;
  /** For a text of the lead picture: which part of the problems of `picture` is its own. */
  problem?: { field: "title" | "kicker" | "dek" | "place" | "picture"; part: string };
  onEnter?: () => void;
  autoCapitalize?: "characters" | "sentences" | "words";
}

const formLook =
  "rounded-md border border-line-strong bg-surface px-3 py-1.5 text-base touch:py-2.5 touch:text-[1rem] hover:border-faint focus:border-accent focus:outline-2 focus:outline-offset-0 focus:outline-accent read-only:bg-sunken";

/** A text of the draft in a box that grows. Several people may write in it at once. */
export function TextField({ name, label, limit, look, hideLabel, hint, problem, ...rest }: TextFieldProps) {
  const t = useTranslations("editor.fields");
  const session = useSession();
  const mayWrite = useMayWrite();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const length = useDraftText(name).length;
  const error = useProblemOf(problem?.field ?? "title", problem?.part ?? "-");
  const own = useContext(PersonContext);
  const here = usePresence(own.id).filter((person) => person.field === name);

  useEffect(() => {
    if (box.current === null) return;
    const element = box.current;
    const unbind = bindText(draftText(session.document, name), element);
    const grow = () => growBox(element);
    grow();
    element.addEventListener("input", grow);
    element.addEventListener("shown", grow);
    return () => {
      unbind();
      element.removeEventListener("input", grow);
      element.removeEventListener("shown", grow);
    };
  }, [session, name]);

  const tellWhere = (field: DraftText | null) =>
    session.connection.provider.setAwarenessField("field", field);
  const nearLimit = length > limit * 0.85;
  const described = [hint ? `${id}-hint` : "", nearLimit ? `${id}-count` : "", error ? `${id}-error` : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="relative grid gap-1">
      <label htmlFor={fieldId(name)} className={hideLabel ? "sr-only" : "text-sm font-semibold text-ink"}>
        {label}
      </label>
      <textarea
        ref={box}
        id={fieldId(name)}
        rows={1}
        placeholder={rest.placeholder}
        autoCapitalize={rest.autoCapitalize ?? "sentences"}
        enterKeyHint="next"
        readOnly={!mayWrite}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        onFocus={() => tellWhere(name)}
        onBlur={() => tellWhere(null)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            rest.onEnter?.();
          } else if (isUndo(event)) {
            event.preventDefault();
            if (event.shiftKey || event.key.toLowerCase() === "y") session.undo.redo();
            else session.undo.undo();
          }
        }}
        className={classNames(
          "w-full resize-none text-ink [field-sizing:content] placeholder:text-faint",
          look ?? formLook,
          error && "aria-invalid:border-danger",
        )}
      />
      {here.map(({ personId, name: who, color }) => (
        <span
          key={personId}
          style={{ backgroundColor: color }}
          className="absolute -top-1 right-0 rounded-sm px-1.5 text-2xs font-semibold text-[#fff]"
        >
          {t("writesHere", { name: who })}
        </span>
      ))}
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      ) : null}
      {nearLimit ? (
        <p
          id={`${id}-count`}
          className={classNames(
            "tabular text-xs",
            length > limit ? "font-semibold text-danger" : "text-muted",
          )}
        >
          {t("length", { length, limit })}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function isUndo(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key);
}

/** Where the browser cannot let a box grow by itself (Android before Chrome 123, Firefox). */
function growBox(box: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
}
