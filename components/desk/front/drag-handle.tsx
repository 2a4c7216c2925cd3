import { GripVertical } from "lucide-react";

/** Where a finger takes hold of a story. For those who see it: the menus do the same for everybody. */
export function DragHandle() {
  return (
    <span
      aria-hidden
      data-drag-handle
      className="flex size-7 shrink-0 cursor-grab touch-none items-center justify-center rounded-md text-faint touch:size-11 [&_svg]:size-[1.125rem]"
    >
      <GripVertical />
    </span>
  );
}
