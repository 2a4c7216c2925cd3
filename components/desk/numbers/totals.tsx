import { ArrowDown, ArrowRight, ArrowUp } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { change } from "#newsroom/numbers/arrange.ts";
import type { Compared } from "#newsroom/numbers/types.ts";

/** The numbers that a page of numbers begins with, beside each other. */
export function Totals({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border bg-line md:auto-cols-fr md:grid-flow-col md:grid-cols-none">
      {children}
    </dl>
  );
}

/** One number under its name, with a line that says how it is meant. */
export function Total({ name, value, children }: { name: string; value: string; children?: ReactNode }) {
  return (
    <div className="grid content-start gap-0.5 bg-surface p-4 only:col-span-full [&:last-child:nth-child(odd)]:max-md:col-span-2">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="tabular text-2xl font-bold tracking-tight">{value}</dd>
      {children ? <dd className="text-sm text-pretty text-muted">{children}</dd> : null}
    </div>
  );
}

/** A number held against the stretch of time before: said in words, with an arrow that repeats them. */
export function ComparedTotal({ name, of }: { name: string; of: Compared }) {
  const t = useTranslations("numbers");
  const format = useFormatter();
  return (
    <Total name={name} value={format.number(of.now)}>
      <ChangeWords of={of} />{" "}
      <span className="whitespace-nowrap">({t("against", { before: of.before })})</span>
    </Total>
  );
}

/** "naik 12%". */
export function ChangeWords({ of }: { of: Compared }) {
  const t = useTranslations("numbers");
  const format = useFormatter();
  const share = change(of);
  if (share === null)
    return <span className="whitespace-nowrap">{of.now > 0 ? t("fromNothing") : t("same")}</span>;
  const words = format.number(Math.abs(share), { style: "percent", maximumFractionDigits: 0 });
  const [Icon, said, look] =
    Math.abs(share) < 0.005
      ? [ArrowRight, t("same"), "text-muted"]
      : share > 0
        ? [ArrowUp, t("up", { share: words }), "text-success"]
        : [ArrowDown, t("down", { share: words }), "text-danger"];
  return (
    <span className={`inline-flex items-center gap-0.5 font-semibold whitespace-nowrap ${look}`}>
      <Icon aria-hidden className="size-3.5" />
      {said}
    </span>
  );
}
