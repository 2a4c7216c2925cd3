import { Search, UserRound } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { PageHead } from "#components/desk/page-head.tsx";
import { ReaderActions } from "#components/reader-comments/reader-actions-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Input } from "#components/ui/input.tsx";
import { formatDay, formatShort } from "#lib/dates.ts";
import { mayHandleReaders } from "#newsroom/reader-comments/policy.ts";
import { readersForDesk } from "#newsroom/readers/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

type Props = PageProps<"/desk/reader-comments/readers">;

/** The most characters that are looked for. */
const longestSearch = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("readerComments.readers"))("title") };
}

/** Readers' accounts: to block one, to lift that, and to end an account whose reader asks for it. */
export default async function ReadersPage({ searchParams }: Props) {
  const actor = await requireActor("/desk/reader-comments/readers");
  if (!mayHandleReaders(actor).allowed) notFound();
  const { cari } = await searchParams;
  const words = typeof cari === "string" ? cari.trim().slice(0, longestSearch) : "";
  const [{ timeZone }, lang, t, queue, readers] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("readerComments.readers"),
    getTranslations("readerComments"),
    readersForDesk(actor, words),
  ]);
  const locale = dateLocale(lang);
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <BackLink href="/desk/reader-comments" words={queue("title")} />
      <PageHead title={t("title")} />
      <p className="-mt-3 mb-5 max-w-[70ch] text-pretty text-muted">{t("lead")}</p>
      <search>
        <form className="mb-5 flex max-w-md gap-2">
          <Input
            name="cari"
            type="search"
            aria-label={t("search")}
            placeholder={t("search")}
            defaultValue={words}
          />
          <Button type="submit">
            <Search aria-hidden />
            {t("find")}
          </Button>
        </form>
      </search>
      {readers.length === 0 ? (
        <EmptyState icon={<UserRound aria-hidden />} title={t(words ? "none" : "noneYet")}>
          {t("noneBody")}
        </EmptyState>
      ) : (
        <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
          {readers.map((reader) => (
            <li
              key={reader.id}
              className="grid gap-3 px-3.5 py-3 md:grid-cols-[minmax(0,1fr)_auto] md:items-center"
            >
              <div className="grid min-w-0 gap-1">
                <p className="flex flex-wrap items-center gap-2">
                  <bdi className="font-semibold">{reader.name}</bdi>
                  {reader.block ? (
                    <Chip tone="danger">
                      {reader.block.until
                        ? t("blockedUntil", { time: formatShort(reader.block.until, timeZone, locale) })
                        : t("blockedForGood")}
                    </Chip>
                  ) : null}
                </p>
                <p className="tabular text-sm break-all text-muted">{reader.email}</p>
                <p className="tabular text-xs text-muted">
                  {t("joined", { time: formatDay(reader.joinedAt, timeZone, locale) })} ·{" "}
                  {queue("record", { published: reader.published, refused: reader.refused })}
                </p>
                {reader.block ? <p className="text-sm">{reader.block.reason}</p> : null}
              </div>
              <ReaderActions reader={reader} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
