import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { KeptFormProblem } from "./use-kept-form-client.ts";

interface SaveBarProps {
  problem: KeptFormProblem | null;
  busy: boolean;
  onTakeTheirs: () => void;
  words: { readonly save: string; readonly takeTheirs: string };
}

/** The lower edge of a form that several people keep: what went wrong, and the button that stores it. */
export function SaveBar({ problem, busy, onTakeTheirs, words }: SaveBarProps) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 grid gap-3 border-t bg-canvas px-4 py-3 max-md:bottom-16 md:-mx-8 md:px-8">
      {problem ? (
        <Notice
          tone={problem.stale ? "warning" : "danger"}
          alert
          action={
            problem.stale ? (
              <Button size="sm" onClick={onTakeTheirs}>
                {words.takeTheirs}
              </Button>
            ) : undefined
          }
        >
          {problem.message}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" tone="primary" busy={busy}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
