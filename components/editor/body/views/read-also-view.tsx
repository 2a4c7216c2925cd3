import type { ReactNodeViewProps } from "@tiptap/react";
import { BookOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { NodeFrame } from "./node-frame.tsx";

/** "Baca juga": the page shows the other story's title of the day. */
export function ReadAlsoView(props: ReactNodeViewProps) {
  const t = useTranslations("editor.readAlso");
  return (
    <NodeFrame {...props} label={t("label")} icon={<BookOpen aria-hidden />}>
      <p className="text-md font-semibold text-ink">{String(props.node.attrs.title ?? "")}</p>
    </NodeFrame>
  );
}
