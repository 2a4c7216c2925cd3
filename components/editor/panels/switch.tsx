import { useId } from "react";
import { classNames } from "#components/ui/class-names.ts";

interface SwitchProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  hint?: string;
  /** Keeps the label for screen readers only: for switches in a list whose line says it. */
  hideLabel?: boolean;
}

/** Something that is on or off, and changes at once. */
export function Switch({ checked, onChange, label, hint, hideLabel }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex min-h-9 items-start gap-3 touch:min-h-11 touch:items-center">
      <button
        id={id}
        type="button"
        role="switch"
        aria-checked={checked}
        aria-label={hideLabel ? label : undefined}
        aria-labelledby={hideLabel ? undefined : `${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onClick={() => onChange(!checked)}
        className="group inline-flex h-6 w-10 shrink-0 items-center touch:size-11"
      >
        <span
          aria-hidden
          className={classNames(
            "inline-flex h-6 w-10 items-center rounded-full border-2 p-px transition-colors",
            checked ? "border-accent bg-accent" : "border-line-strong bg-sunken group-hover:border-faint",
          )}
        >
          <span
            className={classNames(
              "size-4 rounded-full transition-transform",
              checked ? "translate-x-4 bg-on-accent" : "bg-faint",
            )}
          />
        </span>
      </button>
      {hideLabel ? null : (
        <label htmlFor={id} className="min-w-0 pt-px">
          <span id={`${id}-label`} className="block text-base font-semibold">
            {label}
          </span>
          {hint ? (
            <span id={`${id}-hint`} className="block text-xs text-muted">
              {hint}
            </span>
          ) : null}
        </label>
      )}
    </div>
  );
}
