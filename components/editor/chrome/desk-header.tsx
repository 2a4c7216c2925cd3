import { ArrowLeft, ClipboardPaste, Copy, History, Keyboard, UserPlus, Wrench } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StoryStateChip } from "#components/desk/story-state.tsx";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuChoice } from "#components/ui/menu.tsx";
import { toast } from "#components/ui/toast.ts";
import { copyDraft } from "../session/copy-draft.ts";
import { useSession } from "../session/session-context.ts";
import type { StoryProps } from "../story-props.ts";
import { PresenceLine } from "./presence-line.tsx";
import { SavingLine } from "./saving-line.tsx";

interface DeskHeaderProps {
  story: StoryProps;
  mayWrite: boolean;
  onRelease: () => void;
  onInvite: () => void;
  onHelp: () => void;
  children: ReactNode;
}

/** The line above a story that is always in sight: where its words are kept, who else is here, what can be done. */
export function DeskHeader({ story, mayWrite, onRelease, onInvite, onHelp, children }: DeskHeaderProps) {
  const t = useTranslations("editor");
  const session = useSession();
  return (
    <header className="sticky top-0 z-20 flex [@media(max-height:20rem)]:static min-h-14 items-center gap-2 border-b bg-canvas px-2 sm:px-4">
      <Link
        href="/desk"
        aria-label={t("back")}
        title={t("back")}
        className="inline-flex size-9 shrink-0 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink touch:size-11"
      >
        <ArrowLeft aria-hidden className="size-5" />
      </Link>
      <div className="flex min-w-0 flex-1 items-center gap-x-3 max-sm:flex-col max-sm:items-start max-sm:py-1.5">
        <StoryStateChip state={story.state} />
        <SavingLine />
      </div>
      <PresenceLine />
      {mayWrite ? (
        <Button tone="ghost" className="max-xl:hidden" onClick={onRelease}>
          <ClipboardPaste aria-hidden />
          {t("release.open")}
        </Button>
      ) : null}
      {story.mayInvite ? (
        <Button tone="ghost" className="max-xl:hidden" onClick={onInvite}>
          <UserPlus aria-hidden />
          {t("invite.open")}
        </Button>
      ) : null}
      <Menu
        trigger={
          <IconButton label={t("tools")}>
            <Wrench aria-hidden />
          </IconButton>
        }
      >
        {mayWrite ? (
          <MenuChoice onSelect={onRelease}>
            <ClipboardPaste aria-hidden />
            {t("release.open")}
          </MenuChoice>
        ) : null}
        {story.mayInvite ? (
          <MenuChoice onSelect={onInvite}>
            <UserPlus aria-hidden />
            {t("invite.open")}
          </MenuChoice>
        ) : null}
        <MenuChoice asChild>
          <Link href={`/desk/stories/${story.storyId}/history`}>
            <History aria-hidden />
            {t("history")}
          </Link>
        </MenuChoice>
        <MenuChoice onSelect={() => copyDraft(session).then(() => toast.success(t("barriers.copied")))}>
          <Copy aria-hidden />
          {t("copyAll")}
        </MenuChoice>
        <MenuChoice onSelect={onHelp}>
          <Keyboard aria-hidden />
          {t("help.open")}
        </MenuChoice>
      </Menu>
      {children}
    </header>
  );
}
