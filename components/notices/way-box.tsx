interface WayBoxProps {
  words: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** One way to be told, to be ticked. */
export function WayBox({ words, checked, disabled, onChange }: WayBoxProps) {
  return (
    <label className="flex min-h-9 items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-base font-medium has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent touch:min-h-11">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4"
      />
      {words}
    </label>
  );
}
