import Link from "next/link";
import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import type { RegisterRow } from "#newsroom/corrections/types.ts";
import { requestPath } from "./correction-path.ts";
import type { DeskMoment } from "./desk-moment.ts";
import { RequestClock, RequestStateChip } from "./request-state.tsx";
import { When } from "./when.tsx";

/** Readers' requests one under the other; the whole row opens one. */
export function RequestRows({ requests, ...moment }: { requests: readonly RegisterRow[] } & DeskMoment) {
  const t = useTranslations("corrections");
  return (
    <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
      {requests.map((request) => (
        <li
          key={request.id}
          className="relative grid gap-x-4 gap-y-2 px-3.5 py-3 transition-colors hover:bg-hover has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-accent md:grid-cols-[minmax(0,1fr)_auto] md:items-center"
        >
          <div className="grid min-w-0 gap-1">
            <p className="text-xs text-muted">
              <b className="font-semibold text-ink">{t(`requestKinds.${request.kind}`)}</b> ·{" "}
              <span className="tabular uppercase">{request.receipt}</span> ·{" "}
              <When at={request.receivedAt} {...moment} />
            </p>
            <Link
              href={requestPath(request.id)}
              className="line-clamp-2 text-base font-semibold after:absolute after:inset-0 focus-visible:outline-none"
            >
              {request.wrong}
            </Link>
            <p className="line-clamp-1 text-xs text-muted">
              {request.story.section} · {request.story.title}
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-1.5 md:justify-end">
            {request.holder ? (
              <span className="text-xs text-muted">{t("heldBy", { name: request.holder.name })}</span>
            ) : null}
            {request.outOfTime ? <Chip tone="warning">{t("outOfTime")}</Chip> : null}
            <RequestStateChip state={request.state} />
            <RequestClock request={request} {...moment} />
          </div>
        </li>
      ))}
    </ul>
  );
}
