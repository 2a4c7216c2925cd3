import type { Metadata } from "next";
import { newspaper } from "../newspaper.ts";
import NotFoundPage from "../not-found.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await newspaper();
  return { title: t("notFound"), robots: { index: false, follow: true } };
}

/**
 * The page for unknown addresses as an address of its own. Next can only build its 404 by script; the page
 * cache answers an unknown address with this page's HTML and the status 404.
 */
export default NotFoundPage;
