"use client";
import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuChoice } from "#components/ui/menu.tsx";
import { part } from "#components/ui/part.tsx";
import type { Verb } from "#newsroom/workflow/rules.ts";
import type { ReviewColleague } from "./hand-over-dialog-client.tsx";
import { moveIcons } from "./move-icons.ts";
import { isAsking, isGrave, layoutOf, questionOf } from "./move-layout.ts";
import { MoveProblemNotice } from "./move-problem.tsx";
import { assignmentPath } from "./story-path.ts";
import { type MovableStory, type MoveAnswers, type MoveHooks, useMove } from "./use-move-client.ts";

const MoveDialog = part(() => import("./move-dialog-client.tsx").then((file) => file.MoveDialog));
const HandOverDialog = part(() =>
  import("./hand-over-dialog-client.tsx").then((file) => file.HandOverDialog),
);
const ScheduleDialog = part(() => import("./schedule-dialog-client.tsx").then((file) => file.ScheduleDialog));

export interface MoveBarProps extends MoveHooks {
  story: MovableStory;
  /** What `movesOpenTo` allows this person. */
  moves: readonly Verb[];
  /** Why a main move is not open: a key under `refusals`, or a sentence. */
  refusals?: Partial<Record<Verb, string>>;
  /** Editors to whom the review may be handed; without them the bar does not offer it. */
  colleagues?: readonly ReviewColleague[];
  size?: "sm" | "md";
}

/** Moves after which the person who made them wants to write. */
const leadToDraft: readonly Verb[] = ["reopen", "edit-approved"];

/** The moves that are open to a person on a story, each asked about as it needs; nothing typed is lost. */
export function MoveBarClient({
  story,
  moves: open,
  refusals = {},
  colleagues,
  size = "md",
  ...hooks
}: MoveBarProps) {
  const t = useTranslations();
  const router = useRouter();
  const { version, move, busy, problem, clearProblem, reloading, reload } = useMove(story, hooks);
  // The version that the person saw when they began to answer; a refresh behind the dialog does not change it.
  const [asking, setAsking] = useState<{ verb: Verb; version: number | null } | null>(null);
  const moves = colleagues ? open : open.filter((verb) => verb !== "hand-over");
  const { buttons, menu } = layoutOf(story.state, moves, refusals);

  const begin = (verb: Verb) => {
    clearProblem();
    if (hooks.mayBegin?.(verb) === false) return;
    if (questionOf(verb) === "terms") router.push(assignmentPath(story.id));
    else if (isAsking(verb) || verb === "hand-over") setAsking({ verb, version });
    else void move(verb, version);
  };
  const close = () => {
    setAsking(null);
    clearProblem();
  };
  const reloadAndGoOn = () => {
    // From now on the version on the page counts: the person has asked to see it.
    setAsking(asking ? { verb: asking.verb, version: null } : null);
    reload();
  };
  const seen = asking ? { verb: asking.verb, version: asking.version ?? version } : null;
  const finish = async (answers: MoveAnswers) => {
    if (!seen || !(await move(seen.verb, seen.version, answers))) return;
    setAsking(null);
    if (leadToDraft.includes(seen.verb)) router.push(`/desk/stories/${story.id}`);
  };

  const dialog = {
    storyTitle: story.title,
    busy: busy !== null,
    reloading,
    problem,
    onClose: close,
    onReload: reloadAndGoOn,
  };
  const told = buttons.flatMap((verb) => {
    const reason = moves.includes(verb) ? undefined : refusals[verb];
    if (!reason) return [];
    return [{ verb, words: t.has(`refusals.${reason}`) ? t(`refusals.${reason}`) : reason }];
  });

  return (
    <div className="grid min-w-0 gap-2">
      {told.map(({ verb, words }) => (
        <p key={verb} id={`refusal-${verb}`} className="text-sm text-pretty text-muted">
          {words}
        </p>
      ))}
      {seen ? null : <MoveProblemNotice problem={problem} reloading={reloading} onReload={reloadAndGoOn} />}
      <div className="flex items-center justify-end gap-2">
        {menu.length > 0 ? (
          <Menu
            trigger={
              <IconButton label={t("desk.moves.more")} className="border border-line-strong bg-raised">
                <Ellipsis aria-hidden />
              </IconButton>
            }
          >
            {menu.map((verb) => {
              const Icon = moveIcons[verb];
              return (
                <MenuChoice key={verb} tone={isGrave(verb) ? "danger" : "plain"} onSelect={() => begin(verb)}>
                  <Icon aria-hidden />
                  {t(`verbs.${verb}.label`)}
                </MenuChoice>
              );
            })}
          </Menu>
        ) : null}
        {buttons.map((verb, index) => {
          const Icon = moveIcons[verb];
          const isOpen = moves.includes(verb);
          return (
            <Button
              key={verb}
              size={size}
              tone={isGrave(verb) ? "danger-quiet" : index === buttons.length - 1 ? "primary" : "secondary"}
              className="max-sm:min-w-0 max-sm:flex-auto max-sm:px-2"
              disabled={!isOpen || (busy !== null && busy !== verb)}
              aria-describedby={isOpen ? undefined : `refusal-${verb}`}
              busy={busy === verb}
              onClick={() => begin(verb)}
            >
              {busy === verb ? null : <Icon aria-hidden className="max-[24rem]:hidden" />}
              <span className="truncate">{t(`verbs.${verb}.label`)}</span>
            </Button>
          );
        })}
      </div>
      {seen && (seen.verb === "schedule" || seen.verb === "reschedule") ? (
        <ScheduleDialog
          {...dialog}
          verb={seen.verb}
          storyId={story.id}
          publishAt={story.publishAt ?? null}
          embargoUntil={story.embargoUntil ?? null}
          onChoose={(times) => void finish(times)}
        />
      ) : null}
      {seen?.verb === "hand-over" ? (
        <HandOverDialog
          {...dialog}
          colleagues={colleagues ?? []}
          onAnswer={(answers) => void finish(answers)}
        />
      ) : null}
      {seen && seen.verb !== "schedule" && seen.verb !== "reschedule" && isAsking(seen.verb) ? (
        <MoveDialog {...dialog} verb={seen.verb} onAnswer={(answers) => void finish(answers)} />
      ) : null}
    </div>
  );
}
