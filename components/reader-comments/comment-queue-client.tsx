"use client";
import { Check, Inbox, Undo2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { DeskMoment } from "#components/desk/desk-moment.ts";
import { Group } from "#components/desk/group.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { part } from "#components/ui/part.tsx";
import type { CommentState, DeskComment } from "#newsroom/reader-comments/types.ts";
import { CommentCard } from "./comment-card.tsx";
import { useQueueKeys } from "./queue-keys-client.ts";
import { useDecisions } from "./use-decisions-client.ts";

const DecisionDialog = part(() => import("./decision-dialog-client.tsx").then((file) => file.DecisionDialog));

interface CommentQueueProps {
  waiting: readonly DeskComment[];
  reported: readonly DeskComment[];
  decided: readonly DeskComment[];
  moment: DeskMoment;
}

const rowStyles = "focus:outline-2 focus:-outline-offset-2 focus:outline-accent aria-selected:bg-accent-soft";
const listStyles = "divide-y overflow-hidden rounded-lg border bg-surface";
const takeBack: Partial<Record<CommentState, "takeBackPublished" | "takeBackRefused" | "takeBackRemoved">> = {
  published: "takeBackPublished",
  refused: "takeBackRefused",
  removed: "takeBackRemoved",
};

/** What readers wrote: reported first, then what waits, then what was decided lately. */
export function CommentQueue({ waiting, reported, decided, moment }: CommentQueueProps) {
  const t = useTranslations("readerComments");
  const decisions = useDecisions();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<{ verb: "refuse" | "remove"; ids: readonly string[] } | null>(null);
  const selected = waiting.filter(({ id }) => chosen.has(id));
  const one = (id: string) => waiting.filter((comment) => comment.id === id);
  const toggle = (id: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const clear = () => setChosen(new Set());
  const approve = (comments: readonly DeskComment[]) => {
    if (comments.length > 0 && !decisions.busy) decisions.decide("approve", comments, undefined, clear);
  };
  const refuse = (comments: readonly DeskComment[]) => {
    if (comments.length > 0) setAsking({ verb: "refuse", ids: comments.map(({ id }) => id) });
  };
  useQueueKeys({ toggle, approve: (id) => approve(one(id)), refuse: (id) => refuse(one(id)) });
  const asked = asking
    ? [...waiting, ...reported, ...decided].filter(({ id }) => asking.ids.includes(id))
    : [];

  return (
    <div className="grid gap-8">
      {decisions.refused.length > 0 ? (
        <Notice
          tone="warning"
          alert
          title={t("refusedSome", { count: decisions.refused.length })}
          action={
            <Button size="sm" onClick={decisions.clear}>
              OK
            </Button>
          }
        >
          <ul className="grid gap-1">
            {decisions.refused.map(({ text, message }) => (
              <li key={text + message}>
                <span className="line-clamp-1 font-semibold">{text}</span>
                {message}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {reported.length > 0 ? (
        <Group title={t("reported")} count={reported.length} urgent>
          <ul className={listStyles}>
            {reported.map((comment) => (
              <li key={comment.id}>
                <CommentCard
                  comment={comment}
                  moment={moment}
                  actions={
                    <>
                      <Button size="sm" busy={decisions.busy} onClick={() => decisions.keep(comment)}>
                        <Check aria-hidden />
                        {t("keep")}
                      </Button>
                      <Button
                        size="sm"
                        tone="danger-quiet"
                        onClick={() => setAsking({ verb: "remove", ids: [comment.id] })}
                      >
                        <X aria-hidden />
                        {t("remove")}
                      </Button>
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </Group>
      ) : null}
      <Group
        title={t("waiting")}
        count={waiting.length}
        action={
          waiting.length > 0 ? (
            <span className="text-xs text-muted max-md:hidden">{t("keys")}</span>
          ) : undefined
        }
      >
        {waiting.length === 0 ? (
          <EmptyState icon={<Inbox aria-hidden />} title={t("waitingEmpty")}>
            {t("waitingEmptyBody")}
          </EmptyState>
        ) : (
          <>
            <div
              role="toolbar"
              aria-label={t("waiting")}
              className="flex min-h-9 flex-wrap items-center gap-2"
            >
              <Button
                size="sm"
                tone="ghost"
                onClick={() =>
                  selected.length === waiting.length
                    ? clear()
                    : setChosen(new Set(waiting.map(({ id }) => id)))
                }
              >
                {t(selected.length === waiting.length ? "selectNone" : "selectAll")}
              </Button>
              {selected.length > 0 ? (
                <>
                  <span className="tabular text-sm font-semibold">
                    {t("selected", { count: selected.length })}
                  </span>
                  <Button size="sm" tone="primary" busy={decisions.busy} onClick={() => approve(selected)}>
                    {t("approve")}
                  </Button>
                  <Button size="sm" tone="danger-quiet" onClick={() => refuse(selected)}>
                    {t("refuse")}
                  </Button>
                </>
              ) : null}
            </div>
            <ul className={listStyles}>
              {waiting.map((comment) => (
                <li key={comment.id} data-comment={comment.id} tabIndex={-1} className={rowStyles}>
                  <CommentCard
                    comment={comment}
                    moment={moment}
                    check={
                      <input
                        type="checkbox"
                        className="mt-1 size-4 shrink-0 touch:size-6"
                        aria-label={t("select", { name: comment.reader?.name ?? t("nobody") })}
                        checked={chosen.has(comment.id)}
                        onChange={() => toggle(comment.id)}
                      />
                    }
                    actions={
                      <>
                        <Button size="sm" busy={decisions.busy} onClick={() => approve([comment])}>
                          <Check aria-hidden />
                          {t("approve")}
                        </Button>
                        <Button size="sm" tone="danger-quiet" onClick={() => refuse([comment])}>
                          <X aria-hidden />
                          {t("refuse")}
                        </Button>
                      </>
                    }
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </Group>
      {decided.length > 0 ? (
        <Group title={t("decided")} count={decided.length}>
          <ul className={listStyles}>
            {decided.map((comment) => {
              const back = takeBack[comment.state];
              return (
                <li key={comment.id}>
                  <CommentCard
                    comment={comment}
                    moment={moment}
                    actions={
                      <>
                        {back ? (
                          <Button
                            size="sm"
                            tone="ghost"
                            className="-ml-2.5"
                            busy={decisions.busy}
                            onClick={() => decisions.decide("undo", [comment])}
                          >
                            <Undo2 aria-hidden />
                            {t(back)}
                          </Button>
                        ) : null}
                        {comment.state === "published" ? (
                          <Button
                            size="sm"
                            tone="ghost"
                            onClick={() => setAsking({ verb: "remove", ids: [comment.id] })}
                          >
                            <X aria-hidden />
                            {t("remove")}
                          </Button>
                        ) : null}
                      </>
                    }
                  />
                </li>
              );
            })}
          </ul>
        </Group>
      ) : null}
      {asking && asked.length > 0 ? (
        <DecisionDialog
          verb={asking.verb}
          count={asked.length}
          about={asked.length === 1 ? (asked[0]?.text ?? null) : null}
          busy={decisions.busy}
          onSend={(ground, note) =>
            decisions.decide(asking.verb, asked, { ground, note }, () => {
              setAsking(null);
              clear();
            })
          }
          onClose={() => setAsking(null)}
        />
      ) : null}
    </div>
  );
}
