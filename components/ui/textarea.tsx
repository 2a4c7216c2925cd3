import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { controlStyles } from "./control-styles.ts";

/** Grows with its text where the browser can (`field-sizing`), from `rows` upwards. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      {...rest}
      className={classNames(
        controlStyles,
        "min-h-20 px-3 py-2 [field-sizing:content] max-h-[40dvh]",
        className,
      )}
    />
  );
}
