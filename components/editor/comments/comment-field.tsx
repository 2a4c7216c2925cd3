import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Textarea } from "#components/ui/textarea.tsx";
import { maxCommentLength, maxMentions } from "#newsroom/comments/limits.ts";
import { mentionAsked, mentionedPeople, withMention } from "./mentions.ts";
import { useNotes } from "./notes-context.ts";

interface CommentFieldProps {
  label: string;
  placeholder: string;
  sendLabel: string;
  initial?: string;
  autoFocus?: boolean;
  onSend: (words: { body: string; mentions: string[] }) => void;
  onCancel?: () => void;
}

/** Where a comment is typed; @ offers the people who may read the story. Ctrl-Enter sends, Escape puts away. */
export function CommentField({
  label,
  placeholder,
  sendLabel,
  initial = "",
  autoFocus,
  onSend,
  onCancel,
}: CommentFieldProps) {
  const t = useTranslations("notes");
  const { comments } = useNotes();
  const [body, setBody] = useState(initial);
  const [caret, setCaret] = useState(initial.length);
  const [chosen, setChosen] = useState(0);
  const [putAway, setPutAway] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const asked = putAway ? null : mentionAsked(body, caret, comments.people);
  const at = Math.min(chosen, (asked?.people.length ?? 1) - 1);

  const send = () => {
    const words = body.trim();
    if (words === "") return;
    onSend({ body: words, mentions: mentionedPeople(words, comments.people).slice(0, maxMentions) });
    setBody("");
  };
  const take = (name: string) => {
    if (asked === null) return;
    const next = withMention(body, caret, asked.from, name);
    setBody(next.body);
    setCaret(next.caret);
    setChosen(0);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (asked !== null && ["ArrowDown", "ArrowUp", "Enter", "Tab", "Escape"].includes(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      const person = asked.people[at];
      if (event.key === "ArrowDown") setChosen((at + 1) % asked.people.length);
      else if (event.key === "ArrowUp") setChosen((at + asked.people.length - 1) % asked.people.length);
      else if (event.key === "Escape") setPutAway(true);
      else if (person) take(person.name);
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      send();
    } else if (event.key === "Escape" && onCancel) {
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <form
      className="relative grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        ref={field}
        rows={2}
        role="combobox"
        aria-label={label}
        aria-expanded={asked !== null}
        aria-autocomplete="list"
        {...(asked === null ? {} : { "aria-controls": listId, "aria-activedescendant": `${listId}-${at}` })}
        placeholder={placeholder}
        maxLength={maxCommentLength}
        value={body}
        {...(autoFocus ? { autoFocus: true } : {})}
        className="min-h-16"
        onChange={({ target }) => {
          setBody(target.value);
          setCaret(target.selectionStart);
          setPutAway(false);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      {asked === null ? null : (
        <div
          id={listId}
          role="listbox"
          aria-label={t("mentionWhom")}
          className="absolute inset-x-0 top-full z-10 -mt-10 max-h-56 overflow-y-auto rounded-lg bg-raised p-1 shadow-overlay"
        >
          {asked.people.map(({ id, name }, index) => (
            <div
              tabIndex={-1}
              key={id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              onPointerDown={(event) => {
                event.preventDefault();
                take(name);
              }}
              className={classNames(
                "flex min-h-9 cursor-default items-center rounded-md px-2.5 text-base touch:min-h-11",
                index === at ? "bg-hover" : "",
              )}
            >
              {name}
            </div>
          ))}
        </div>
      )}
      <div className="flex justify-end gap-2">
        {onCancel ? (
          <Button tone="ghost" size="sm" onClick={onCancel}>
            {t("cancel")}
          </Button>
        ) : null}
        <Button type="submit" tone="primary" size="sm" disabled={body.trim() === ""}>
          {sendLabel}
        </Button>
      </div>
    </form>
  );
}
