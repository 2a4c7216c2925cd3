"use client";
import { Eye, EyeOff } from "lucide-react";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";

interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly password: string;
}

interface SignInFormProps {
  /** Where to go once signed in; a path of this site. */
  leadsTo: string;
  /** Accounts to fill in with one press, only in the demo. */
  demo: readonly DemoAccount[] | null;
}

/** Signs in, says clearly what went wrong, and keeps what was typed. */
export function SignInForm({ leadsTo, demo }: SignInFormProps) {
  const t = useTranslations("signIn");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submitButton = useRef<HTMLButtonElement>(null);

  const sentenceOf = (error: string) => {
    if (!error.startsWith("throttled:")) return t(error === "wrong" ? "wrong" : "failed");
    return t("throttled", { minutes: Math.max(1, Math.ceil(Number(error.slice(10)) / 60)) });
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const result = await signIn("credentials", { email, password, redirect: false }).catch(() => null);
    if (result?.ok && !result.error) {
      window.location.assign(leadsTo);
      return;
    }
    setBusy(false);
    setProblem(result ? sentenceOf(result.error ?? "") : t("unreachable"));
  };

  const fill = (account: DemoAccount) => {
    setEmail(account.email);
    setPassword(account.password);
    setProblem(null);
    submitButton.current?.focus();
  };

  return (
    <>
      <form onSubmit={submit} className="grid gap-4" method="post">
        <Field label={t("email")}>
          {(control) => (
            <Input
              {...control}
              type="email"
              name="email"
              autoComplete="username"
              inputMode="email"
              autoCapitalize="none"
              spellCheck={false}
              required
              className="h-11"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("password")}>
          {(control) => (
            <span className="relative">
              <Input
                {...control}
                type={shown ? "text" : "password"}
                name="password"
                autoComplete="current-password"
                required
                className="h-11 pr-12"
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
              <IconButton
                label={t(shown ? "hidePassword" : "showPassword")}
                onClick={() => setShown(!shown)}
                className="absolute top-1 right-1 touch:top-0 touch:right-0"
              >
                {shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
              </IconButton>
            </span>
          )}
        </Field>
        {problem ? (
          <Notice tone="danger" alert>
            {problem}
          </Notice>
        ) : null}
        <Button ref={submitButton} type="submit" tone="primary" size="lg" busy={busy}>
          {busy ? t("busy") : t("submit")}
        </Button>
      </form>
      {demo && demo.length > 0 ? (
        <section aria-labelledby="demo" className="grid gap-2">
          <h2 id="demo" className="text-sm font-semibold">
            {t("demoTitle")}
          </h2>
          <p className="text-sm text-muted">{t("demoHint")}</p>
          <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
            {demo.map((account) => (
              <li key={account.email}>
                <button
                  type="button"
                  onClick={() => fill(account)}
                  aria-label={t("demoFill", { name: account.name })}
                  className="flex min-h-12 w-full items-center gap-3 px-3 py-1.5 text-left hover:bg-hover focus-visible:-outline-offset-2"
                >
                  <Avatar name={account.name} />
                  <span className="min-w-0 flex-1 truncate font-medium">{account.name}</span>
                  <span className="text-sm text-muted">{account.role}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
