import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { Mark } from "./mark.tsx";

/** A page that says why there is no page, and leads on. */
export function DeskTrouble({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("desk.errors");
  return (
    <div className="mx-auto grid min-h-[70dvh] w-full max-w-md content-center gap-4 px-5">
      <Mark className="size-10" />
      <h1 className="text-2xl font-bold tracking-tight">{title}</h1>
      <p className="text-md text-pretty text-muted">{children}</p>
      <p className="flex flex-wrap gap-2">
        {action}
        <Link href="/desk" className={buttonStyles(action ? "secondary" : "primary")}>
          {t("home")}
        </Link>
      </p>
    </div>
  );
}
