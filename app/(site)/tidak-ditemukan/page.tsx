import type { Metadata } from "next";
import { NotFoundView } from "#components/site/not-found-view.tsx";
import { latestStories, storiesLikeAddress } from "#newsroom/stories/published.ts";
import { newspaper } from "../newspaper.ts";
import { single } from "../page-metadata.ts";

type Props = PageProps<"/tidak-ditemukan">;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await newspaper();
  return { title: t("notFound"), robots: { index: false, follow: true } };
}

/**
 * The page for unknown addresses as an address of its own. Next can only build its 404 by script; the page
 * cache answers an unknown address with this page's HTML and the status 404, and gives it the words of the
 * address in `?alamat=` when a story may be found by them.
 */
export default async function UnknownAddressPage({ searchParams }: Props) {
  const [query, site, latest] = await Promise.all([searchParams, newspaper(), latestStories({ limit: 8 })]);
  const slug = single(query.alamat);
  const guesses = slug ? await storiesLikeAddress(slug) : [];
  return <NotFoundView site={site} latest={latest} guesses={guesses} words={slug.replaceAll("-", " ")} />;
}
