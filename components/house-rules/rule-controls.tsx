import { type ReactNode, useId } from "react";

/** A rule of the desk with its choices. */
export function RuleGroup({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  const described = useId();
  return (
    <fieldset aria-describedby={described} className="grid min-w-0 gap-3">
      <legend className="text-md font-bold">{title}</legend>
      <p id={described} className="max-w-[65ch] text-sm text-pretty text-muted">
        {hint}
      </p>
      <div className="grid gap-3 rounded-lg border bg-surface p-4">{children}</div>
    </fieldset>
  );
}

interface RuleChoiceProps {
  name: string;
  checked: boolean;
  onChoose: () => void;
  hint?: string;
  children: ReactNode;
}

/** One of several choices of a rule. */
export function RuleChoice({ name, checked, onChoose, hint, children }: RuleChoiceProps) {
  const described = useId();
  return (
    <label className="flex min-h-8 items-start gap-2.5 touch:min-h-11 touch:py-1.5">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        aria-describedby={hint ? described : undefined}
        className="mt-0.5 size-4 shrink-0"
      />
      <span className="min-w-0">
        <span className="text-base">{children}</span>
        {hint ? (
          <span id={described} className="block text-sm text-pretty text-muted">
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}

interface RuleTickProps {
  checked: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

/** A part of a rule that is on or off. */
export function RuleTick({ checked, onChange, children }: RuleTickProps) {
  return (
    <label className="flex min-h-8 items-center gap-2.5 touch:min-h-11">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 shrink-0"
      />
      <span className="truncate">{children}</span>
    </label>
  );
}
