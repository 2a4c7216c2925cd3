import { useTranslations } from "next-intl";
import { Dialog } from "#components/ui/dialog.tsx";
import { Kbd } from "#components/ui/kbd.tsx";

const keys: readonly (readonly [string, readonly string[]])[] = [
  ["bold", ["Ctrl", "B"]],
  ["italic", ["Ctrl", "I"]],
  ["link", ["Ctrl", "K"]],
  ["subhead2", ["Ctrl", "Alt", "2"]],
  ["subhead3", ["Ctrl", "Alt", "3"]],
  ["quote", ["Ctrl", "Shift", "B"]],
  ["undo", ["Ctrl", "Z"]],
  ["redo", ["Ctrl", "Shift", "Z"]],
  ["state", ["Ctrl", "S"]],
  ["send", ["Ctrl", "Enter"]],
  ["comment", ["Ctrl", "Alt", "M"]],
  ["nextMark", ["F7"]],
  ["nextNote", ["F8"]],
  ["plainPaste", ["Ctrl", "Shift", "V"]],
  ["help", ["Ctrl", "/"]],
];

/** The keys of the writing desk. */
export function HelpDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations("editor.help");
  const mac = navigator.platform.startsWith("Mac");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")} closeLabel={t("close")} width="sm">
      <dl className="divide-y">
        {keys.map(([name, combination]) => (
          <div key={name} className="flex min-h-9 items-center justify-between gap-3">
            <dt>{t(name)}</dt>
            <dd className="flex gap-1">
              {combination.map((key) => (
                <Kbd key={key}>{mac && key === "Ctrl" ? "⌘" : mac && key === "Alt" ? "⌥" : key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-muted">{t("more")}</p>
    </Dialog>
  );
}
