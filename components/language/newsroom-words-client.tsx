"use client";
import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { toast } from "#components/ui/toast.ts";
import { addWordAction, removeWordAction } from "#newsroom/language/actions.ts";
import { maxWordLength } from "#newsroom/language/limits.ts";

/** Words that the newsroom knows and no dictionary does: place names in small letters, local words, terms. */
export function NewsroomWords({ words }: { words: readonly { word: string; addedBy: string | null }[] }) {
  const t = useTranslations("language.words");
  const id = useId();
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const add = () =>
    start(async () => {
      const result = await addWordAction({ word: typed });
      if (!result.ok) return setProblem(result.message);
      setProblem(null);
      setTyped("");
      toast.success(t("added", { word: result.value.word }));
      router.refresh();
    });
  const remove = (word: string) =>
    start(async () => {
      const result = await removeWordAction({ word });
      if (result.ok) toast.success(t("removed", { word }));
      else toast.error(result.message);
    });
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <div>
        <h2 id={id} className="text-lg font-bold">
          {t("title")}
        </h2>
        <p className="max-w-[70ch] text-pretty text-muted">{t("lead")}</p>
      </div>
      <form
        className="flex max-w-md items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== "") add();
        }}
      >
        <Field label={t("new")} error={problem} className="flex-1">
          {(control) => (
            <Input
              {...control}
              value={typed}
              maxLength={maxWordLength}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" busy={busy}>
          {t("add")}
        </Button>
      </form>
      {words.length === 0 ? (
        <p className="text-base text-muted">{t("none")}</p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {words.map(({ word, addedBy }) => (
            <li key={word} className="inline-flex items-center rounded-md border bg-surface pl-3 text-base">
              <span title={addedBy === null ? undefined : t("addedBy", { name: addedBy })}>{word}</span>
              <button
                type="button"
                aria-label={t("remove", { word })}
                onClick={() => remove(word)}
                className="inline-flex size-9 items-center justify-center rounded-md text-muted hover:text-danger touch:size-11"
              >
                <X aria-hidden className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
