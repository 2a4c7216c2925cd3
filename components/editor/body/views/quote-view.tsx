import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import { Quote } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { maxSourceLength } from "#newsroom/body/limits.ts";

/** Words of somebody, and whose they are. */
export function QuoteView({ node, updateAttributes, editor }: ReactNodeViewProps) {
  const t = useTranslations("editor.quote");
  const id = useId();
  const source = String(node.attrs.source ?? "");
  const isPull = node.attrs.pull === true;
  return (
    <NodeViewWrapper as="blockquote" className={isPull ? "desk-quote desk-pull" : "desk-quote"}>
      <NodeViewContent />
      <div contentEditable={false} className="mt-1 flex items-center gap-1.5 font-sans text-base text-muted">
        <span aria-hidden>—</span>
        <label htmlFor={id} className="sr-only">
          {t("source")}
        </label>
        <input
          id={id}
          value={source}
          maxLength={maxSourceLength}
          disabled={!editor.isEditable}
          placeholder={t("sourcePlaceholder")}
          onChange={(event) => updateAttributes({ source: event.target.value })}
          className="h-9 min-w-0 flex-1 bg-transparent not-italic placeholder:text-faint focus:outline-2 focus:outline-offset-2 focus:outline-accent touch:h-11 touch:text-[1rem]"
        />
        {editor.isEditable ? (
          <IconButton
            label={t("pull")}
            size="sm"
            active={isPull}
            onClick={() => updateAttributes({ pull: isPull ? null : true })}
          >
            <Quote aria-hidden />
          </IconButton>
        ) : null}
      </div>
    </NodeViewWrapper>
  );
}
