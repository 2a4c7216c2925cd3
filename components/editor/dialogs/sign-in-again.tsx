import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";

interface SignInAgainProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  personName: string;
  onSignedIn: () => void;
}

/** The session ended while somebody writes: signs in again in place, and nothing that was typed moves. */
export function SignInAgain({ open, onOpenChange, personName, onSignedIn }: SignInAgainProps) {
  const t = useTranslations("editor.signInAgain");
  const words = useTranslations("signIn");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const result = await signIn("credentials", { email, password, redirect: false }).catch(() => null);
    setBusy(false);
    if (result?.ok && !result.error) {
      setPassword("");
      return onSignedIn();
    }
    if (!result) setProblem(words("unreachable"));
    else if (result.error?.startsWith("throttled:")) {
      const minutes = Math.max(1, Math.ceil(Number(result.error.slice("throttled:".length)) / 60));
      setProblem(words("throttled", { minutes }));
    } else setProblem(words("wrong"));
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title")}
      description={t("explanation", { name: personName })}
      closeLabel={t("later")}
      width="sm"
    >
      <form onSubmit={submit} className="grid gap-4" method="post">
        <Field label={words("email")}>
          {(control) => (
            <Input
              {...control}
              type="email"
              name="email"
              autoComplete="username"
              autoCapitalize="none"
              required
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field label={words("password")}>
          {(control) => (
            <Input
              {...control}
              type="password"
              name="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        {problem ? (
          <Notice tone="danger" alert>
            {problem}
          </Notice>
        ) : null}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>{t("later")}</Button>
          <Button type="submit" tone="primary" busy={busy}>
            {t("submit")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
