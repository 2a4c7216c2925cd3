import { useFormatter, useTranslations } from "next-intl";
import { Bar } from "#components/charts/bar.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { Share } from "#newsroom/numbers/types.ts";
import { ChangeWords } from "./totals.tsx";

/** How reads fall to sections or people: a table whose rows are drawn as bars, too. */
export function ShareTable({
  title,
  note,
  column,
  shares,
}: {
  title: string;
  note?: string;
  column: string;
  shares: readonly Share[];
}) {
  const t = useTranslations("numbers");
  const format = useFormatter();
  const greatest = Math.max(0, ...shares.map(({ now }) => now));
  return (
    <Panel title={title} note={note}>
      {shares.length === 0 ? (
        <p className="text-base text-muted">{t("nothing")}</p>
      ) : (
        <table className="w-full text-sm">
          <caption className="sr-only">{title}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{column}</th>
              <th scope="col">{t("reads")}</th>
              <th scope="col">{t("periodBefore")}</th>
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => (
              <tr key={share.id} className="align-bottom">
                <th scope="row" className="w-full py-1.5 pr-3 text-left font-semibold">
                  <span className="mb-1 block text-pretty">{share.name}</span>
                  <Bar value={share.now} greatest={greatest} />
                </th>
                <td className="tabular py-1 pr-3 text-right font-semibold">{format.number(share.now)}</td>
                <td className="py-1 text-right text-xs">
                  <ChangeWords of={share} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
