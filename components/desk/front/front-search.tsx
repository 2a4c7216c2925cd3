import { Search, X } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { Input } from "#components/ui/input.tsx";
import type { ArrangeableFront } from "#newsroom/front/types.ts";
import { frontPath } from "./front-path.ts";

/** Looks for stories by their titles: a plain form over the address. */
export function FrontSearch({
  front,
  text,
  longest,
}: {
  front: ArrangeableFront;
  text: string;
  longest: number;
}) {
  const t = useTranslations("front");
  return (
    <Form action="/desk/front" role="search" key={text} scroll={false} className="flex gap-2">
      {front.section ? <input type="hidden" name="kanal" value={front.section.slug} /> : null}
      <span className="relative min-w-0 flex-1">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-faint"
        />
        <Input
          type="search"
          name="cari"
          aria-label={t("search")}
          placeholder={t("searchHint")}
          defaultValue={text}
          maxLength={longest}
          className="pl-8.5"
        />
      </span>
      <Button type="submit">{t("searchSend")}</Button>
      {text ? (
        <Link
          href={frontPath(front)}
          scroll={false}
          aria-label={t("searchClear")}
          className={buttonStyles("ghost", "md", "px-2.5")}
        >
          <X aria-hidden />
        </Link>
      ) : null}
    </Form>
  );
}
