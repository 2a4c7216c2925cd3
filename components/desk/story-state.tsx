import {
  Archive,
  Check,
  CircleDashed,
  CircleDot,
  ClipboardList,
  Clock,
  CornerUpLeft,
  EyeOff,
  Globe,
  Lightbulb,
  type LucideIcon,
  PencilLine,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import type { StoryState } from "#newsroom/workflow/rules.ts";

const looks: Record<StoryState, { tone: ChipTone; Icon: LucideIcon }> = {
  pitch: { tone: "accent", Icon: Lightbulb },
  assigned: { tone: "warning", Icon: ClipboardList },
  draft: { tone: "neutral", Icon: CircleDashed },
  "in-review": { tone: "warning", Icon: CircleDot },
  "changes-requested": { tone: "danger", Icon: CornerUpLeft },
  approved: { tone: "teal", Icon: Check },
  scheduled: { tone: "violet", Icon: Clock },
  published: { tone: "success", Icon: Globe },
  updating: { tone: "success", Icon: PencilLine },
  "update-in-review": { tone: "warning", Icon: CircleDot },
  "update-returned": { tone: "danger", Icon: CornerUpLeft },
  withdrawn: { tone: "danger", Icon: EyeOff },
  spiked: { tone: "neutral", Icon: Archive },
};

/** The state of a story in words, with its own colour and sign. Usable in server and client parts. */
export function StoryStateChip({ state }: { state: StoryState }) {
  const t = useTranslations("states");
  const { tone, Icon } = looks[state];
  return (
    <Chip tone={tone} icon={<Icon aria-hidden />}>
      {t(state)}
    </Chip>
  );
}
