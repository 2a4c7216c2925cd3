import type { Metadata } from "next";
import { fixedPageMetadata, WrittenPage } from "../fixed-page.tsx";

export function generateMetadata(): Promise<Metadata> {
  return fixedPageMetadata("kode-etik");
}

export default function EthicsPage() {
  return <WrittenPage slug="kode-etik" />;
}
