"use client";
import { useTranslations } from "next-intl";
import { type ComponentType, cloneElement, type PointerEvent, useContext, useState } from "react";
import { type MenuChoiceProps, MenuChoiceShape, type MenuProps } from "./menu-shape.ts";
import { toast } from "./toast.ts";

const bring = () => import("./menu-frame.tsx").then((file) => file.MenuFrame);

/** Brings the script of menus before one is wanted. */
export function preloadMenu(): void {
  void bring().catch(() => undefined);
}

/** A menu under a button. Until it is first pressed, only the button is there. */
export function Menu(props: MenuProps) {
  const t = useTranslations("ui");
  const [Frame, setFrame] = useState<ComponentType<MenuProps> | null>(null);
  const open = () =>
    void bring().then(
      (frame) => setFrame(() => frame),
      () => toast.error(t("partMissing")),
    );
  if (Frame) return <Frame {...props} />;
  return cloneElement(props.trigger, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    // The focus stays where it is until the menu takes it: a phone's keyboard would close.
    onPointerDown: (event: PointerEvent) => event.preventDefault(),
    onPointerEnter: preloadMenu,
    onFocus: preloadMenu,
    onClick: open,
  });
}

/** One thing that a menu does. */
export function MenuChoice(props: MenuChoiceProps) {
  const Choice = useContext(MenuChoiceShape);
  return Choice ? <Choice {...props} /> : null;
}
