"use client";
import { Command } from "cmdk";
import {
  CalendarDays,
  Columns3,
  ExternalLink,
  type LucideIcon,
  PenLine,
  SlidersHorizontal,
  UserRound,
} from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import * as RadixDialog from "radix-ui/dialog";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { toast } from "#components/ui/toast.ts";
import { boardPath } from "#newsroom/board/schema.ts";
import { createStoryAction } from "#newsroom/stories/actions.ts";
import { deskIcons } from "./desk-icons.ts";
import { storyPath } from "./story-path.ts";
import { StoryStateChip } from "./story-state.tsx";
import { useFoundStories } from "./use-found-stories-client.ts";

/** What this person may do and where they can go, as the layout asked. */
export interface PaletteAbilities {
  mayWrite: boolean;
  /** Pages of the desk with what they are called. */
  places: readonly { readonly path: string; readonly words: string }[];
}

const row =
  "flex min-h-10 cursor-default items-center gap-2.5 rounded-md px-2.5 text-base select-none data-[selected=true]:bg-hover touch:min-h-11 [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:text-muted";
const group =
  "[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2.5 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-muted";

/**
 * The opened palette: pages of the desk, a new story, and stories by their words. It goes on with what `takeTyped`
 * says was typed before it was there.
 */
export function PaletteFrame({
  takeTyped,
  onClose,
  mayWrite,
  places,
}: PaletteAbilities & { takeTyped: () => string; onClose: () => void }) {
  const t = useTranslations("board.palette");
  const all = useTranslations();
  const router = useRouter();
  const [typed, setTyped] = useState("");
  // Before any further key: what is typed next goes into the field, behind what was typed before.
  useLayoutEffect(() => setTyped(takeTyped()), [takeTyped]);
  const field = useRef<HTMLInputElement>(null);
  const { stories, asking, failed } = useFoundStories(typed);
  const [marked, setMarked] = useState("");
  const first = stories[0]?.id;
  // The story that answers best is what Enter opens.
  useEffect(() => {
    if (first) setMarked(first);
  }, [first]);
  const go = (path: string) => {
    onClose();
    router.push(path);
  };
  const write = async () => {
    const result = await createStoryAction().catch(() => null);
    if (result?.ok) go(`/desk/stories/${result.value.storyId}`);
    else toast.error(result?.message ?? all("desk.moves.unreachable"));
  };
  return (
    <RadixDialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <RadixDialog.Content
          aria-describedby={undefined}
          // Its own way marks what stands in the field: the next letter would take the place of those before.
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            field.current?.focus();
          }}
          className="fixed inset-x-4 top-[12dvh] z-50 mx-auto flex max-h-[72dvh] max-w-xl animate-rise flex-col overflow-hidden rounded-xl bg-surface shadow-overlay focus:outline-none"
        >
          <RadixDialog.Title className="sr-only">{t("title")}</RadixDialog.Title>
          <Command
            value={marked}
            onValueChange={setMarked}
            label={t("title")}
            loop
            className="flex min-h-0 flex-col"
          >
            <Command.Input
              ref={field}
              value={typed}
              onValueChange={setTyped}
              maxLength={100}
              placeholder={t("placeholder")}
              className="h-13 shrink-0 border-b bg-transparent px-4 text-md outline-none placeholder:text-faint touch:text-[1rem]"
            />
            <Command.List className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-1.5">
              <Command.Empty className="px-2.5 py-6 text-center text-base text-muted">
                {t(failed ? "failed" : asking ? "asking" : "nothing")}
              </Command.Empty>
              {stories.length > 0 ? (
                <Command.Group forceMount heading={t("stories")} className={group}>
                  {stories.map((story) => (
                    <Command.Item
                      key={story.id}
                      forceMount
                      value={story.id}
                      onSelect={() => go(storyPath(story))}
                      className={row}
                    >
                      <span className="min-w-0 flex-1 truncate font-semibold">
                        {story.title || all("desk.untitled")}
                      </span>
                      <span className="shrink-0 text-xs text-muted max-sm:hidden">{story.writer}</span>
                      <StoryStateChip state={story.state} />
                    </Command.Item>
                  ))}
                </Command.Group>
              ) : null}
              {mayWrite ? (
                <Command.Group heading={t("actions")} className={group}>
                  <Command.Item value={t("write")} onSelect={() => void write()} className={row}>
                    <PenLine aria-hidden />
                    {t("write")}
                  </Command.Item>
                </Command.Group>
              ) : null}
              <Command.Group heading={t("pages")} className={group}>
                {places.map(({ path, words }) => {
                  const Icon = iconOf(path);
                  return (
                    <Command.Item key={path} value={words} onSelect={() => go(path)} className={row}>
                      <Icon aria-hidden />
                      {words}
                    </Command.Item>
                  );
                })}
                {boardViews.map(({ name, path, Icon }) => (
                  <Command.Item key={path} value={t(`to.${name}`)} onSelect={() => go(path)} className={row}>
                    <Icon aria-hidden />
                    {t(`to.${name}`)}
                  </Command.Item>
                ))}
                <Command.Item value={t("to.account")} onSelect={() => go("/desk/account")} className={row}>
                  <UserRound aria-hidden />
                  {t("to.account")}
                </Command.Item>
                <Command.Item
                  value={t("to.site")}
                  onSelect={() => window.location.assign("/")}
                  className={row}
                >
                  <ExternalLink aria-hidden />
                  {t("to.site")}
                </Command.Item>
              </Command.Group>
            </Command.List>
          </Command>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

function iconOf(path: string): LucideIcon {
  const icons: Readonly<Record<string, LucideIcon>> = deskIcons;
  return icons[path] ?? SlidersHorizontal;
}

/** Pages of the board that stand in no navigation. */
const boardViews = [
  { name: "calendar", path: boardPath({ view: "calendar" }), Icon: CalendarDays },
  { name: "lanes", path: boardPath({ view: "lanes" }), Icon: Columns3 },
] as const;
