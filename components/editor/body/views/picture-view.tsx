import type { ReactNodeViewProps } from "@tiptap/react";
import { Image as ImageIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { maxAltLength, maxCaptionLength, maxCreditLength } from "#newsroom/body/limits.ts";
import { PicturePreview } from "../../pictures/picture-preview.tsx";
import { AttributeBox } from "./attribute-box.tsx";
import { NodeFrame } from "./node-frame.tsx";

/** A picture in the text, with what readers read under it and what those who cannot see it hear. */
export function PictureView(props: ReactNodeViewProps) {
  const t = useTranslations("editor.pictures");
  const { node, updateAttributes, editor, getPos } = props;
  const text = (name: string): string => String(node.attrs[name] ?? "");
  const disabled = !editor.isEditable;
  const at = getPos();
  const inGallery = at !== undefined && editor.state.doc.resolve(at).parent.type.name === "gallery";
  const words = (
    <>
      <AttributeBox
        label={t("caption")}
        placeholder={t("captionPlaceholder")}
        value={text("caption")}
        limit={maxCaptionLength}
        disabled={disabled}
        onChange={(caption) => updateAttributes({ caption })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <AttributeBox
          label={t("credit")}
          placeholder={t("creditPlaceholder")}
          value={text("credit")}
          limit={maxCreditLength}
          disabled={disabled}
          onChange={(credit) => updateAttributes({ credit })}
        />
        <AttributeBox
          label={t("alt")}
          placeholder={t("altPlaceholder")}
          value={text("alt")}
          limit={maxAltLength}
          disabled={disabled}
          onChange={(alt) => updateAttributes({ alt })}
        />
      </div>
    </>
  );
  const preview = <PicturePreview mediaId={text("mediaId")} alt={text("alt")} />;
  return (
    <NodeFrame {...props} label={t("inText")} icon={<ImageIcon aria-hidden />} counted={inGallery}>
      {inGallery ? (
        <div className="grid gap-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
          {preview}
          <div className="grid content-start gap-3">{words}</div>
        </div>
      ) : (
        <div className="grid gap-3">
          {preview}
          {words}
        </div>
      )}
    </NodeFrame>
  );
}
