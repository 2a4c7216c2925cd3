"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { toast } from "#components/ui/toast.ts";
import type { ActionResult } from "#lib/action-result.ts";

interface KeptFormOptions<Form> {
  /** What is stored, as the form shows it. */
  readonly stored: Form;
  /** The version of it that a save is held against. */
  readonly version: number;
  /** Stores the form; `seen` is the version that it was begun on. */
  readonly save: (
    form: Form & { readonly seen: number },
  ) => Promise<ActionResult<{ readonly version: number }>>;
  /** What is said once it is stored. */
  readonly saved: string;
}

/** Why a form was not stored; `stale` when somebody else stored theirs meanwhile. */
export interface KeptFormProblem {
  readonly message: string;
  readonly stale: boolean;
}

/**
 * A form of rules that several people keep: what was changed stays in it until it is stored, and where a colleague
 * was quicker nothing is lost before somebody decides. `SaveBar` is its lower edge.
 */
export function useKeptForm<Form extends object>({ stored, version, save, saved }: KeptFormOptions<Form>) {
  const unreachable = useTranslations("desk.moves")("unreachable");
  const router = useRouter();
  const [form, setForm] = useState(stored);
  const [seen, setSeen] = useState(version);
  const [problem, setProblem] = useState<KeptFormProblem | null>(null);
  const [takesTheirs, setTakesTheirs] = useState(false);
  const [busy, start] = useTransition();

  // What the colleague stored may still be on its way to this page: it is taken over once it is here.
  if (takesTheirs && version !== seen) {
    setTakesTheirs(false);
    setForm(stored);
    setSeen(version);
    setProblem(null);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const result = await save({ ...form, seen }).catch(() => null);
      if (!result?.ok) {
        const stale = result?.code === "stale";
        // What the colleague stored comes to the page, for whoever takes it over.
        if (stale) router.refresh();
        return setProblem({ message: result?.message ?? unreachable, stale });
      }
      setProblem(null);
      setSeen(result.value.version);
      toast.success(saved);
      router.refresh();
    });
  };
  const set = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const bar = { problem, busy: busy || takesTheirs, onTakeTheirs: () => setTakesTheirs(true) };
  return { form, set, submit, bar };
}
