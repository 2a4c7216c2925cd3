"use client";
import * as RadixMenu from "radix-ui/dropdown-menu";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface MenuProps {
  /** The button that opens the menu; it must pass its ref and props on. */
  trigger: ReactNode;
  align?: "start" | "end";
  children: ReactNode;
}

/** A menu under a button, moved through with the arrow keys and by first letter. */
export function Menu({ trigger, align = "end", children }: MenuProps) {
  return (
    <RadixMenu.Root modal={false}>
      <RadixMenu.Trigger asChild>{trigger}</RadixMenu.Trigger>
      <RadixMenu.Portal>
        <RadixMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 min-w-52 animate-rise rounded-lg bg-raised p-1 shadow-overlay"
        >
          {children}
        </RadixMenu.Content>
      </RadixMenu.Portal>
    </RadixMenu.Root>
  );
}

interface MenuChoiceProps {
  onSelect?: () => void;
  tone?: "plain" | "danger";
  disabled?: boolean;
  /** The choice is a link: its child is the anchor. */
  asChild?: boolean;
  children: ReactNode;
}

export function MenuChoice({ onSelect, tone = "plain", disabled, asChild, children }: MenuChoiceProps) {
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
