"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "#components/ui/toast.ts";
import type { ActionResult } from "#lib/action-result.ts";

/** A step that was refused because somebody else was quicker, still on offer. */
export interface RefusedStep {
  readonly message: string;
  /** What the person wanted, in words. */
  readonly words: string;
  readonly again: () => void;
}

/** One thing that a person does to the front, in words for when it must be offered again. */
export interface FrontStep {
  readonly words: string;
  /** Carried out with the draft's version that the page shows at that moment. */
  readonly act: (expectedVersion: number) => Promise<ActionResult<unknown>>;
  /** Said when it is done. */
  readonly done?: string;
}

/** Carries steps out one after the other; one that came too late is kept and offered again. */
export function useFrontStep(version: number) {
  const desk = useTranslations("desk");
  const [busy, start] = useTransition();
  const [refused, setRefused] = useState<{ step: FrontStep; message: string } | null>(null);
  const take = (step: FrontStep) =>
    start(async () => {
      const result = await step.act(version).catch(() => null);
      if (result?.ok) {
        setRefused(null);
        if (step.done) toast.success(step.done);
      } else if (result?.code === "stale") {
        setRefused({ step, message: result.message });
      } else {
        toast.error(result?.message ?? desk("moves.unreachable"));
      }
    });
  const offered: RefusedStep | null = refused
    ? { message: refused.message, words: refused.step.words, again: () => take(refused.step) }
    : null;
  return { busy, take, refused: offered, forget: () => setRefused(null) };
}
