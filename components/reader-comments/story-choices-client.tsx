"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { part } from "#components/ui/part.tsx";
import { Select } from "#components/ui/select.tsx";
import { toast } from "#components/ui/toast.ts";
import { chooseForStoryAction } from "#newsroom/reader-comments/actions.ts";
import { type StoryChoice, storyChoices } from "#newsroom/reader-comments/types.ts";

const StoryPickerDialog = part(() =>
  import("#components/desk/story-picker-dialog-client.tsx").then((file) => file.StoryPickerDialog),
);

interface StoryChoicesProps {
  stories: readonly {
    readonly id: string;
    readonly title: string;
    readonly choice: StoryChoice;
    readonly path: string;
  }[];
}

/** Stories whose comments are kept otherwise than their section's. Choosing acts at once. */
export function StoryChoices({ stories }: StoryChoicesProps) {
  const t = useTranslations("readerComments.settings");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [picking, setPicking] = useState(false);
  const [busy, start] = useTransition();
  const choose = (storyId: string, choice: StoryChoice | null) =>
    start(async () => {
      const result = await chooseForStoryAction({ storyId, choice }).catch(() => null);
      if (result?.ok) toast.success(t("chosen"));
      else toast.error(result?.message ?? unreachable);
    });
  return (
    <div className="grid gap-3">
      {stories.length === 0 ? <p className="text-sm text-muted">{t("storiesEmpty")}</p> : null}
      <ul className="divide-y" aria-busy={busy}>
        {stories.map(({ id, title, choice, path }) => (
          <li key={id} className="grid gap-2 py-3 md:grid-cols-[minmax(0,1fr)_auto_auto] md:items-center">
            <a href={path} className="min-w-0 font-semibold text-pretty hover:underline">
              {title}
            </a>
            <Select
              aria-label={t("choiceOf", { title })}
              value={choice}
              disabled={busy}
              onChange={(event) => {
                const chosen = storyChoices.find((known) => known === event.target.value);
                if (chosen) choose(id, chosen);
              }}
            >
              {storyChoices.map((known) => (
                <option key={known} value={known}>
                  {t(`choices.${known}`)}
                </option>
              ))}
            </Select>
            <Button
              size="sm"
              disabled={busy}
              aria-label={t("resetOf", { title })}
              onClick={() => choose(id, null)}
            >
              {t("reset")}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="sm" className="justify-self-start" onClick={() => setPicking(true)}>
        <Plus aria-hidden />
        {t("addStory")}
      </Button>
      {picking ? (
        <StoryPickerDialog
          title={t("pickTitle")}
          onPick={async ({ storyId }) => {
            const result = await chooseForStoryAction({ storyId, choice: "on" }).catch(() => null);
            if (!result?.ok) return result?.message ?? unreachable;
            toast.success(t("chosen"));
            return null;
          }}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </div>
  );
}
