"use client";
import { ListOrdered, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { toast } from "#components/ui/toast.ts";
import { changePartsAction } from "#newsroom/series/actions.ts";
import type { DeskSeries, PartChange } from "#newsroom/series/types.ts";
import { RefusedNotice } from "../front/refused-notice.tsx";
import { useFrontStep } from "../front/use-front-step-client.ts";
import { Group } from "../group.tsx";
import { StoryPickerDialog } from "../story-picker-dialog-client.tsx";
import { PartRow } from "./part-row-client.tsx";
import { usePartDrag } from "./use-part-drag-client.ts";

/** The parts of a series in their order: added by search, ordered by dragging, by keys or by buttons. */
export function Parts({ series }: { series: Pick<DeskSeries, "id" | "version" | "parts"> }) {
  const { id: seriesId, version, parts } = series;
  const t = useTranslations("series");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const { busy, take, refused, forget } = useFrontStep(version);
  const [picking, setPicking] = useState(false);
  const [said, setSaid] = useState("");
  const latest = useRef(version);
  latest.current = version;
  const act = (change: PartChange) => (expectedVersion: number) =>
    changePartsAction({ seriesId, expectedVersion, change });
  const move = (storyId: string, to: number) => {
    const title = parts.find((part) => part.storyId === storyId)?.title ?? "";
    take({
      words: t("moveWords", { title, number: to + 1 }),
      act: async (expectedVersion) => {
        const result = await act({ kind: "move", storyId, to })(expectedVersion);
        if (result.ok) setSaid(t("moved", { title, number: to + 1 }));
        return result;
      },
    });
  };
  const remove = (storyId: string, title: string, at: number) =>
    take({
      words: t("removeWords", { title }),
      act: async (expectedVersion) => {
        const result = await act({ kind: "remove", storyId })(expectedVersion);
        if (result.ok) offerBack(storyId, title, at, result.value.version);
        return result;
      },
    });
  const offerBack = (storyId: string, title: string, at: number, after: number) =>
    toast(t("removed", { title }), {
      duration: 10_000,
      action: {
        label: t("undo"),
        onClick: () => {
          const back = act({ kind: "add", storyId, to: at });
          take({ words: t("backWords", { title }), act: () => back(Math.max(after, latest.current)) });
        },
      },
    });
  const { list, dragged, lift } = usePartDrag(move);
  const gapAt = (at: number) => {
    if (!dragged || dragged.gap === dragged.from || dragged.gap === dragged.from + 1) return null;
    if (dragged.gap === at) return "above";
    return dragged.gap === parts.length && at === parts.length - 1 ? "under" : null;
  };
  return (
    <Group
      title={t("parts")}
      count={parts.length}
      action={
        <Button size="sm" disabled={busy} onClick={() => setPicking(true)}>
          <Plus aria-hidden />
          {t("add")}
        </Button>
      }
    >
      <RefusedNotice refused={refused} busy={busy} onForget={forget} />
      <p role="status" className="sr-only">
        {said}
      </p>
      {parts.length === 0 ? (
        <EmptyState icon={<ListOrdered aria-hidden />} title={t("noParts")}>
          {t("noPartsBody")}
        </EmptyState>
      ) : (
        <ol ref={list} aria-busy={busy || undefined} className="divide-y rounded-lg border bg-surface">
          {parts.map((part, at) => (
            <PartRow
              key={part.storyId}
              part={part}
              at={at}
              count={parts.length}
              busy={busy}
              isDragged={dragged?.storyId === part.storyId}
              gap={gapAt(at)}
              onLift={lift}
              onMove={(to) => move(part.storyId, to)}
              onRemove={() => remove(part.storyId, part.title, at)}
            />
          ))}
        </ol>
      )}
      {picking ? (
        <StoryPickerDialog
          title={t("addTitle")}
          body={t("addBody")}
          send={t("addSend")}
          onPick={async ({ storyId, title }) => {
            const result = await act({ kind: "add", storyId })(version).catch(() => null);
            if (!result?.ok) return result?.message ?? unreachable;
            toast.success(t("added", { title }));
            return null;
          }}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </Group>
  );
}
