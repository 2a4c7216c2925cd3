import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { buttonStyles } from "#components/ui/button-styles.ts";

/** The way back to the list that a page belongs to, at its top. */
export function BackLink({ href, words }: { href: string; words: string }) {
  return (
    <p className="pt-4 md:pt-6">
      <Link href={href} className={buttonStyles("ghost", "sm", "-ml-2.5")}>
        <ArrowLeft aria-hidden />
        {words}
      </Link>
    </p>
  );
}
