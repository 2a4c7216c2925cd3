import type { ReactNodeViewProps } from "@tiptap/react";
import { ExternalLink, SquarePlay } from "lucide-react";
import { useTranslations } from "next-intl";
import { embedAddress } from "#newsroom/body/embeds.ts";
import { maxCaptionLength } from "#newsroom/body/limits.ts";
import { embedProviders } from "#newsroom/body/types.ts";
import { AttributeBox } from "./attribute-box.tsx";
import { NodeFrame } from "./node-frame.tsx";

const names = {
  youtube: "YouTube",
  instagram: "Instagram",
  tiktok: "TikTok",
  x: "X",
  facebook: "Facebook",
} as const;

/** A post of another site. Nothing of it is loaded here, as nothing is for readers before they press it. */
export function EmbedView(props: ReactNodeViewProps) {
  const t = useTranslations("editor.embed");
  const { node, updateAttributes, editor } = props;
  const provider = embedProviders.find((known) => known === node.attrs.provider);
  if (provider === undefined) return null;
  const address = embedAddress(provider, String(node.attrs.id));
  return (
    <NodeFrame {...props} label={t("label", { provider: names[provider] })} icon={<SquarePlay aria-hidden />}>
      <div className="grid gap-3">
        <a
          href={address}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="flex min-h-9 items-center gap-1.5 text-base break-all text-accent underline underline-offset-2 touch:min-h-11"
        >
          <ExternalLink aria-hidden className="size-4 shrink-0" />
          {address}
        </a>
        <AttributeBox
          label={t("caption")}
          value={String(node.attrs.caption ?? "")}
          limit={maxCaptionLength}
          disabled={!editor.isEditable}
          onChange={(caption) => updateAttributes({ caption })}
        />
      </div>
    </NodeFrame>
  );
}
