import { classNames } from "./class-names.ts";

export type ButtonTone = "primary" | "secondary" | "ghost" | "danger" | "danger-quiet";
export type ButtonSize = "sm" | "md" | "lg";

const tones: Record<ButtonTone, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong shadow-raised",
  secondary: "bg-raised text-ink border border-line-strong hover:bg-hover active:bg-pressed shadow-raised",
  ghost: "text-muted hover:bg-hover hover:text-ink active:bg-pressed",
  danger: "bg-danger text-on-danger hover:bg-danger-strong shadow-raised",
  "danger-quiet": "bg-raised text-danger border border-line-strong hover:bg-danger-soft shadow-raised",
};

const sizes: Record<ButtonSize, string> = {
  sm: "h-7 px-2.5 text-sm gap-1.5 rounded-md touch:h-11 touch:px-3.5",
  md: "h-9 px-3.5 text-base gap-2 rounded-md touch:h-11",
  lg: "h-11 px-5 text-md gap-2 rounded-lg",
};

const base =
  "inline-flex items-center justify-center font-semibold whitespace-nowrap select-none transition-colors duration-100 disabled:opacity-50 disabled:shadow-none aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0";

/** The look of a button, for `Button` and for links that look like one. */
export function buttonStyles(tone: ButtonTone = "secondary", size: ButtonSize = "md", more?: string): string {
  return classNames(base, tones[tone], sizes[size], more);
}
