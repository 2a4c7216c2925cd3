import { useTranslations } from "next-intl";
import { useState } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import { inviteWriterAction } from "#newsroom/stories/actions.ts";
import type { StoryProps } from "../story-props.ts";

interface InviteDialogProps {
  story: StoryProps;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Brings a colleague in to write together. */
export function InviteDialog({ story, open, onOpenChange }: InviteDialogProps) {
  const t = useTranslations("editor.invite");
  const [words, setWords] = useState("");
  const [invited, setInvited] = useState<readonly string[]>(story.writerIds);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = words.trim().toLowerCase();
  const people = story.staff.filter(({ name, code }) =>
    `${name} ${code ?? ""}`.toLowerCase().includes(asked),
  );

  const invite = async (personId: string, name: string) => {
    setBusy(personId);
    setProblem(null);
    const result = await inviteWriterAction({ storyId: story.storyId, personId }).catch(() => null);
    setBusy(null);
    if (result?.ok) {
      setInvited([...invited, personId]);
      toast.success(t("done", { name }));
    } else setProblem(result?.message ?? t("unreachable"));
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title")}
      description={t("explanation")}
      closeLabel={t("close")}
    >
      <div className="grid gap-3">
        <Input
          type="search"
          aria-label={t("search")}
          placeholder={t("search")}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {problem ? (
          <Notice tone="danger" alert>
            {problem}
          </Notice>
        ) : null}
        <ul className="divide-y">
          {people.map(({ id, name, code }) => (
            <li key={id} className="flex min-h-12 items-center gap-3 py-1">
              <Avatar name={name} />
              <span className="min-w-0 flex-1 truncate font-medium">
                {name}
                {code ? <span className="text-muted"> ({code})</span> : null}
              </span>
              {invited.includes(id) ? (
                <span className="text-sm text-muted">{t(id === story.person.id ? "you" : "writes")}</span>
              ) : (
                <Button size="sm" busy={busy === id} onClick={() => invite(id, name)}>
                  {t("invite")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
