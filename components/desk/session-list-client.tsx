"use client";
import { MonitorSmartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { toast } from "#components/ui/toast.ts";
import type { ActionResult } from "#lib/action-result.ts";
import { endOtherSessionsAction, endSessionAction } from "#newsroom/staff/actions.ts";
import type { Device } from "./device.ts";

/** One signed-in browser, with its times already in words. */
export interface ListedSession {
  readonly id: string;
  readonly device: Device;
  readonly current: boolean;
  readonly lastSeen: string;
  readonly signedIn: string;
}

/** A person's own signed-in devices, each to be ended at once. */
export function SessionList({ sessions }: { sessions: readonly ListedSession[] }) {
  const t = useTranslations("desk");
  const [busy, start] = useTransition();
  const end = (act: () => Promise<ActionResult<null>>, done: string) =>
    start(async () => {
      const result = await act().catch(() => null);
      if (result?.ok) toast.success(done);
      else toast.error(result?.message ?? t("moves.unreachable"));
    });
  return (
    <div className="grid gap-3">
      <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
        {sessions.map(({ id, device, current, lastSeen, signedIn }) => (
          <li key={id} className="flex min-h-15 items-center gap-3 px-3.5 py-2.5">
            <MonitorSmartphone aria-hidden className="size-5 shrink-0 text-faint" />
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
                {device.browser && device.system
                  ? t("account.device", { browser: device.browser, system: device.system })
                  : (device.browser ?? device.system ?? t("account.unknownDevice"))}
                {current ? <Chip tone="success">{t("account.thisDevice")}</Chip> : null}
              </p>
              <p className="tabular text-xs text-muted">
                {lastSeen} · {signedIn}
              </p>
            </div>
            {current ? null : (
              <Button
                size="sm"
                tone="danger-quiet"
                disabled={busy}
                onClick={() => end(() => endSessionAction({ sessionId: id }), t("account.ended"))}
              >
                {t("account.end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <div>
          <Button
            tone="danger-quiet"
            disabled={busy}
            onClick={() => end(() => endOtherSessionsAction(), t("account.endedOthers"))}
          >
            {t("account.endOthers")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
