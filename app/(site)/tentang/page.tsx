import type { Metadata } from "next";
import { fixedPageMetadata, WrittenPage } from "../fixed-page.tsx";

export function generateMetadata(): Promise<Metadata> {
  return fixedPageMetadata("tentang");
}

export default function AboutPage() {
  return <WrittenPage slug="tentang" />;
}
