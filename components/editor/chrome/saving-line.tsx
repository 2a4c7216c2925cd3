import { Check, CloudOff, HardDrive, LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useDesk } from "#components/desk/desk-context-client.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { formatClock } from "#lib/dates.ts";
import type { SavingState } from "../session/saving-state.ts";
import { useSavingState, useSession } from "../session/session-context.ts";

/** A state must hold this long before it is read out: typing goes through "saving" and "stored" all the time. */
const quietMs = 1_500;

const looks: Record<SavingState["kind"], { Icon: typeof Check; look: string }> = {
  opening: { Icon: LoaderCircle, look: "text-muted" },
  stored: { Icon: Check, look: "text-success" },
  saving: { Icon: LoaderCircle, look: "text-muted" },
  device: { Icon: HardDrive, look: "text-warning" },
  offline: { Icon: CloudOff, look: "text-warning" },
  "server-failed": { Icon: TriangleAlert, look: "text-danger" },
  barred: { Icon: TriangleAlert, look: "text-danger" },
  "held-back": { Icon: TriangleAlert, look: "text-danger" },
  reading: { Icon: Check, look: "text-muted" },
  nowhere: { Icon: TriangleAlert, look: "text-danger font-bold" },
};

/** Where the words of this editor are, in words; read out only when it stays so. */
export function SavingLine() {
  const state = useSavingState(useSession());
  const sentence = useSavingWords()(state);
  const { Icon, look } = looks[state.kind];
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), quietMs);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <>
      <p
        data-saving={state.kind}
        className={classNames("flex min-w-0 items-center gap-1.5 text-sm font-medium", look)}
      >
        <Icon aria-hidden className="size-4 shrink-0" />
        <span className="tabular line-clamp-2 leading-tight">{sentence}</span>
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

/** What says a state in a sentence, with its time by the site's clock. */
export function useSavingWords(): (state: SavingState) => string {
  const t = useTranslations("editor.saving");
  const { timeZone } = useDesk();
  return (state) => {
    switch (state.kind) {
      case "stored":
        return t("stored", { time: formatClock(new Date(state.at), timeZone) });
      case "barred":
        return t(`barred.${state.barrier}`);
      default:
        return t(state.kind);
    }
  };
}
