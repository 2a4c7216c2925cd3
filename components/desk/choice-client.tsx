"use client";
import { useOptimistic, useTransition } from "react";

interface ChoiceProps {
  legend: string;
  name: string;
  value: string;
  choices: readonly { value: string; words: string }[];
  /** Keeps the choice; the page is rendered anew by it. */
  onChoose: (value: string) => Promise<void>;
}

/** A few choices of which one holds; choosing acts at once. */
export function Choice({ legend, name, value, choices, onChoose }: ChoiceProps) {
  const [busy, start] = useTransition();
  const [shown, show] = useOptimistic(value);
  const choose = (chosen: string) =>
    start(async () => {
      show(chosen);
      await onChoose(chosen);
    });
  return (
    <fieldset aria-busy={busy} className="grid gap-2">
      <legend className="mb-2 text-sm font-bold">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-9 items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-base font-medium has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent touch:min-h-11"
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === shown}
              onChange={() => choose(choice.value)}
              className="size-4"
            />
            {choice.words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
