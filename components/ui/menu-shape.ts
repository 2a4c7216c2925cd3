import {
  type ComponentProps,
  type ComponentType,
  createContext,
  type ReactElement,
  type ReactNode,
} from "react";

export interface MenuProps {
  /** The button that opens the menu; it must pass its ref and props on. */
  trigger: ReactElement<ComponentProps<"button">>;
  align?: "start" | "end";
  children: ReactNode;
}

export interface MenuChoiceProps {
  onSelect?: () => void;
  tone?: "plain" | "danger";
  disabled?: boolean;
  /** The choice is a link: its child is the anchor. */
  asChild?: boolean;
  children: ReactNode;
}

/** How a choice is drawn: given by the frame of the menu, whose script comes when a menu is first opened. */
export const MenuChoiceShape = createContext<ComponentType<MenuChoiceProps> | null>(null);
