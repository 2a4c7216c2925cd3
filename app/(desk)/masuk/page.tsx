import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Mark } from "#components/desk/mark.tsx";
import { SignInForm } from "#components/desk/sign-in-form-client.tsx";
import { ownPath } from "#lib/own-path.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { demoSignIns } from "#newsroom/staff/demo.ts";
import { currentActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title") };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { ke } = await searchParams;
  const leadsTo = ownPath(Array.isArray(ke) ? ke[0] : ke, "/desk");
  if (await currentActor()) redirect(leadsTo);
  const [settings, t, roles] = await Promise.all([
    siteSettings(),
    getTranslations("signIn"),
    getTranslations("desk.roles"),
  ]);
  const demo = demoSignIns()?.map((account) => ({ ...account, role: roles(account.role) })) ?? null;
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-[25rem] content-center gap-6 px-5 py-10">
      <header className="grid gap-4">
        <Mark className="size-11" />
        <div>
          <h1 className="text-2xl font-bold tracking-tight">{t("title")}</h1>
          <p className="mt-0.5 text-md text-muted">{t("lead", { site: settings.name })}</p>
        </div>
      </header>
      <SignInForm leadsTo={leadsTo} demo={demo} />
      <p className="text-sm">
        <a href="/" className="text-muted underline underline-offset-4 hover:text-ink">
          {t("toSite")}
        </a>
      </p>
    </main>
  );
}
