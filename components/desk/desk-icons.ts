import {
  Bell,
  ChartColumn,
  ClipboardList,
  Image as ImageIcon,
  Inbox,
  LayoutList,
  ListOrdered,
  type LucideIcon,
  Mail,
  MessagesSquare,
  Newspaper,
  Radio,
  Scale,
  SlidersHorizontal,
} from "lucide-react";
import type { DeskPath } from "./desk-places.ts";

/** The sign of each page of the desk. */
export const deskIcons: Readonly<Record<DeskPath, LucideIcon>> = {
  "/desk": Inbox,
  "/desk/notices": Bell,
  "/desk/board": LayoutList,
  "/desk/assignments": ClipboardList,
  "/desk/live": Radio,
  "/desk/corrections": Scale,
  "/desk/reader-comments": MessagesSquare,
  "/desk/pictures": ImageIcon,
  "/desk/front": Newspaper,
  "/desk/series": ListOrdered,
  "/desk/newsletter": Mail,
  "/desk/numbers": ChartColumn,
  "/desk/settings": SlidersHorizontal,
};
