import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

/** A button that shows only an icon. `label` is its accessible name and its tooltip by title. */
export interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label"> {
  label: string;
  size?: "sm" | "md";
  active?: boolean;
}

export function IconButton({ label, size = "md", active, className, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      aria-pressed={active}
      className={classNames(
        "inline-flex items-center justify-center rounded-md text-muted transition-colors duration-100 hover:bg-hover hover:text-ink active:bg-pressed disabled:opacity-40 aria-pressed:bg-accent-soft aria-pressed:text-accent [&_svg]:size-[1.125rem]",
        size === "sm" ? "size-7 touch:size-11" : "size-9 touch:size-11",
        className,
      )}
    >
      {children}
    </button>
  );
}
