import { notFound, permanentRedirect } from "next/navigation";
import { movedTo } from "#newsroom/stories/published.ts";

/** Addresses that no other page has: those of the past lead on, the rest are not found. */
export default async function UnknownPage({ params }: PageProps<"/[...path]">) {
  const { path } = await params;
  const moved = await movedTo(`/${path.map(decode).join("/")}`);
  if (moved) permanentRedirect(moved);
  notFound();
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
