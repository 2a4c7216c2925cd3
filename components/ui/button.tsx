import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonTone, buttonStyles } from "./button-styles.ts";
import { Spinner } from "./spinner.tsx";

/** `busy` keeps the button's width and focus, shows a spinner and stops further presses. */
export interface ButtonProps extends ComponentProps<"button"> {
  tone?: ButtonTone;
  size?: ButtonSize;
  busy?: boolean;
}

export function Button({ tone, size, busy = false, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest["aria-disabled"]}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={buttonStyles(tone, size, className)}
    >
      {busy ? <Spinner /> : null}
      {children}
    </button>
  );
}
