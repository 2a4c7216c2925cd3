import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { cleanLine } from "#newsroom/body/text.ts";
import { maxTags } from "#newsroom/stories/limits.ts";
import { asTexts, useField } from "../fields/draft-fields.ts";
import { fieldId, useProblemOf } from "../fields/problems-context.ts";

/** The topics of a story: typed, ended by comma or Enter. Nothing typed is dropped when the field is left. */
export function TagsField() {
  const t = useTranslations("editor.fields");
  const [tags, setTags] = useField("tags", asTexts);
  const [typed, setTyped] = useState("");
  const problem = useProblemOf("tags");

  const take = (text: string) => {
    const known = new Set(tags.map((tag) => tag.toLowerCase()));
    const fresh = text
      .split(",")
      .map(cleanLine)
      .filter((tag) => tag !== "" && !known.has(tag.toLowerCase()));
    if (fresh.length > 0) setTags([...tags, ...fresh]);
    setTyped("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      take(typed);
    } else if (event.key === "Backspace" && typed === "" && tags.length > 0) setTags(tags.slice(0, -1));
  };
  return (
    <div className="grid gap-1.5">
      <Field label={t("tags")} hint={t("tagsHint", { limit: maxTags })} error={problem}>
        {(control) => (
          <Input
            {...control}
            id={fieldId("tags")}
            aria-label={t("tags")}
            value={typed}
            enterKeyHint="done"
            autoComplete="off"
            placeholder={t("tagsPlaceholder")}
            onChange={(event) =>
              event.target.value.includes(",") ? take(event.target.value) : setTyped(event.target.value)
            }
            onKeyDown={onKeyDown}
            onBlur={() => take(typed)}
          />
        )}
      </Field>
      {tags.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5" aria-label={t("tags")}>
          {tags.map((tag) => (
            <li
              key={tag}
              className="flex items-center gap-0.5 rounded-md bg-sunken pl-2.5 text-sm font-medium"
            >
              {tag}
              <RemoveButton
                label={t("remove", { name: tag })}
                onPress={() => setTags(tags.filter((other) => other !== tag))}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Takes something out of a list of chips. */
export function RemoveButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onPress}
      className="inline-flex size-7 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink touch:size-11"
    >
      <X aria-hidden className="size-3.5" />
    </button>
  );
}
