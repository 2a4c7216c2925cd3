import type { Metadata } from "next";
import { fixedPageMetadata, WrittenPage } from "../fixed-page.tsx";

export function generateMetadata(): Promise<Metadata> {
  return fixedPageMetadata("privasi");
}

export default function PrivacyPage() {
  return <WrittenPage slug="privasi" />;
}
