import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { controlStyles } from "./control-styles.ts";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} className={classNames(controlStyles, "h-9 px-3 touch:h-11", className)} />;
}
