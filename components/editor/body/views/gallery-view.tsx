import { NodeViewContent, type ReactNodeViewProps } from "@tiptap/react";
import { GalleryHorizontal, ImagePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useContext } from "react";
import { Button } from "#components/ui/button.tsx";
import { PickForBody } from "../../pictures/picking-context.ts";
import { NodeFrame } from "./node-frame.tsx";

/** Pictures in a row: each a node of its own, with its own words, handle and place. */
export function GalleryView(props: ReactNodeViewProps) {
  const t = useTranslations("editor.pictures");
  const pick = useContext(PickForBody);
  const { node, editor, getPos } = props;
  const add = () => {
    const at = getPos();
    if (at === undefined) return;
    editor.commands.setNodeSelection(at);
    pick();
  };
  return (
    <NodeFrame
      {...props}
      label={t("gallery", { count: node.childCount })}
      icon={<GalleryHorizontal aria-hidden />}
      content={<NodeViewContent className="px-2 pt-2 [counter-reset:photo] [&>div]:grid [&>div]:gap-2" />}
    >
      {editor.isEditable ? (
        <Button size="sm" onClick={add}>
          <ImagePlus aria-hidden />
          {t("addToGallery")}
        </Button>
      ) : null}
    </NodeFrame>
  );
}
