import type { Metadata } from "next";
import { fixedPageMetadata, WrittenPage } from "../fixed-page.tsx";

export function generateMetadata(): Promise<Metadata> {
  return fixedPageMetadata("kontak");
}

export default function ContactPage() {
  return <WrittenPage slug="kontak" />;
}
