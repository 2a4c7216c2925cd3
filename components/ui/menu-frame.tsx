"use client";
import * as RadixMenu from "radix-ui/dropdown-menu";
import { classNames } from "./class-names.ts";
import { type MenuChoiceProps, MenuChoiceShape, type MenuProps } from "./menu-shape.ts";

/** An opened menu under its button, moved through with the arrow keys and by first letter. */
export function MenuFrame({ trigger, align = "end", children }: MenuProps) {
  return (
    <RadixMenu.Root modal={false} defaultOpen>
      <RadixMenu.Trigger asChild>{trigger}</RadixMenu.Trigger>
      <RadixMenu.Portal>
        <RadixMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 min-w-52 animate-rise rounded-lg bg-raised p-1 shadow-overlay"
        >
          <MenuChoiceShape value={Choice}>{children}</MenuChoiceShape>
        </RadixMenu.Content>
      </RadixMenu.Portal>
    </RadixMenu.Root>
  );
}

function Choice({ onSelect, tone = "plain", disabled, asChild, children }: MenuChoiceProps) {
  return (
    <RadixMenu.Item
      {...(onSelect ? { onSelect } : {})}
      {...(disabled ? { disabled } : {})}
      {...(asChild ? { asChild } : {})}
      className={classNames(
        "flex min-h-9 cursor-default items-center gap-2.5 rounded-md px-2.5 text-base outline-none select-none touch:min-h-11 data-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0",
        tone === "danger"
          ? "text-danger data-highlighted:bg-danger-soft"
          : "text-ink data-highlighted:bg-hover [&_svg]:text-muted",
      )}
    >
      {children}
    </RadixMenu.Item>
  );
}
