import { useEffect, useId, useRef, useState } from "react";
import { controlStyles } from "#components/ui/control-styles.ts";

interface AttributeBoxProps {
  label: string;
  value: string;
  limit: number;
  disabled: boolean;
  placeholder?: string;
  onChange: (value: string) => void;
}

/** A text of a block. An attribute is one value for all: the last one who writes it wins, at once. */
export function AttributeBox({ label, value, limit, disabled, placeholder, onChange }: AttributeBoxProps) {
  const id = useId();
  const composing = useRef(false);
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (!composing.current) setShown(value);
  }, [value]);
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="text-xs font-semibold text-muted">
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        value={shown}
        disabled={disabled}
        placeholder={placeholder}
        className={`${controlStyles} resize-none px-2.5 py-1.5 [field-sizing:content] touch:py-2.5`}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          onChange(event.currentTarget.value);
        }}
        onChange={(event) => {
          const text = event.target.value.replace(/[\r\n]+/g, " ");
          setShown(text);
          onChange(text);
        }}
      />
      {value.length > limit * 0.85 ? (
        <span
          className={`tabular text-xs ${value.length > limit ? "font-semibold text-danger" : "text-muted"}`}
        >
          {value.length}/{limit}
        </span>
      ) : null}
    </div>
  );
}
