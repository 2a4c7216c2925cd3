"use client";
import { ArrowDown, ArrowUp, EyeOff, GripVertical, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PointerEvent as ReactPointerEvent } from "react";
import { Chip } from "#components/ui/chip.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { DeskPart } from "#newsroom/series/types.ts";

interface PartRowProps {
  part: DeskPart;
  at: number;
  count: number;
  busy: boolean;
  isDragged: boolean;
  /** Something that is dragged would come to stand above, or under, this part. */
  gap: "above" | "under" | null;
  onLift: (event: ReactPointerEvent, storyId: string, from: number) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** A part of a series: dragged by its handle, moved by arrow keys on it, or by its buttons. */
export function PartRow(props: PartRowProps) {
  const { part, at, count, busy, isDragged, gap, onLift, onMove, onRemove } = props;
  const t = useTranslations("series");
  const { storyId, title } = part;
  const step = (to: number) => {
    if (!busy && to >= 0 && to < count) onMove(to);
  };
  return (
    <li
      aria-label={title}
      className={classNames(
        "relative flex flex-wrap items-center gap-x-2 py-2 pr-2 pl-1.5 sm:flex-nowrap",
        isDragged ? "opacity-40" : "",
        gap === "above"
          ? "before:absolute before:inset-x-0 before:-top-px before:h-0.5 before:bg-accent"
          : "",
        gap === "under" ? "after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 after:bg-accent" : "",
      )}
    >
      <button
        type="button"
        aria-label={t("handle", { title, number: at + 1 })}
        onPointerDown={(event) => (busy ? undefined : onLift(event, storyId, at))}
        onKeyDown={(event) => {
          if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
          event.preventDefault();
          step(event.key === "ArrowUp" ? at - 1 : at + 1);
        }}
        className="flex size-8 shrink-0 cursor-grab touch-none items-center justify-center rounded-md text-faint hover:text-ink touch:size-11 [&_svg]:size-[1.125rem]"
      >
        <GripVertical aria-hidden />
      </button>
      <span aria-hidden className="tabular w-6 shrink-0 text-right font-bold text-muted">
        {at + 1}
      </span>
      <div className="min-w-0 flex-1 basis-48">
        <p className="text-base font-semibold text-pretty">
          {part.path ? (
            <a href={part.path} className="hover:underline">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
          {part.section}
          {part.path ? null : (
            <Chip tone="warning" icon={<EyeOff aria-hidden />}>
              {t("notPublic")}
            </Chip>
          )}
        </p>
      </div>
      <span className="flex shrink-0 max-sm:ml-auto">
        <IconButton label={t("up", { title })} size="sm" disabled={at === 0} onClick={() => step(at - 1)}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton
          label={t("down", { title })}
          size="sm"
          disabled={at === count - 1}
          onClick={() => step(at + 1)}
        >
          <ArrowDown aria-hidden />
        </IconButton>
        {part.mayRemove ? (
          <IconButton label={t("remove", { title })} size="sm" disabled={busy} onClick={onRemove}>
            <X aria-hidden />
          </IconButton>
        ) : null}
      </span>
    </li>
  );
}
