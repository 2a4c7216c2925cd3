import { ChevronRight } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "#components/desk/page-head.tsx";
import { settingsPlaces } from "#components/desk/settings-places.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

/** Everything of the newsroom that this person keeps, each with what it is for. */
export default async function SettingsPage() {
  const actor = await requireActor("/desk/settings");
  const places = settingsPlaces(actor);
  if (places.length === 0) notFound();
  const t = await getTranslations("settings");
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pb-16 md:px-8">
      <PageHead title={t("title")} />
      <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
        {places.map(({ name, path }) => (
          <li key={path}>
            <Link href={path} className="flex items-center gap-4 px-4 py-3.5 hover:bg-hover">
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{t(`places.${name}.name`)}</span>
                <span className="block text-sm text-pretty text-muted">{t(`places.${name}.hint`)}</span>
              </span>
              <ChevronRight aria-hidden className="size-4 shrink-0 text-muted" />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
