import type { Metadata } from "next";
import { fixedPageMetadata, WrittenPage } from "../fixed-page.tsx";

export function generateMetadata(): Promise<Metadata> {
  return fixedPageMetadata("pedoman-media-siber");
}

export default function GuidelinesPage() {
  return <WrittenPage slug="pedoman-media-siber" />;
}
