"use client";
import { BellRing, MonitorSmartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import type { ActionResult } from "#lib/action-result.ts";
import { addPushDeviceAction, removePushDeviceAction } from "#newsroom/push/actions.ts";
import { endSubscription, subscribe } from "./subscribe.ts";

/** A device that is told, with its name and times already in words. */
interface ListedDevice {
  readonly id: string;
  readonly name: string;
  readonly times: string;
  readonly current: boolean;
}

/** The devices that are told also while the desk is closed: this one can be added, each can be removed. */
export function PushDevices({ devices, publicKey }: { devices: readonly ListedDevice[]; publicKey: string }) {
  const t = useTranslations("notices.push");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const finish = (result: ActionResult<null> | null, done: string) => {
    setProblem(result?.ok ? null : (result?.message ?? unreachable));
    if (result?.ok) toast.success(done);
    return result?.ok === true;
  };
  const add = () =>
    start(async () => {
      const subscription = await subscribe(publicKey);
      if (typeof subscription === "string") return setProblem(t(subscription));
      const kept = finish(await addPushDeviceAction(subscription).catch(() => null), t("added"));
      if (!kept) await endSubscription();
    });
  const remove = ({ id, current }: ListedDevice) =>
    start(async () => {
      const gone = finish(await removePushDeviceAction({ deviceId: id }).catch(() => null), t("removed"));
      if (gone && current) await endSubscription();
    });
  return (
    <div className="grid gap-3">
      <p className="max-w-[70ch] text-sm text-pretty text-muted">{t("lead")}</p>
      {devices.length === 0 ? <p className="text-base text-muted">{t("none")}</p> : null}
      {devices.length > 0 ? (
        <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
          {devices.map((device) => (
            <li key={device.id} className="flex min-h-15 items-center gap-3 px-3.5 py-2.5">
              <MonitorSmartphone aria-hidden className="size-5 shrink-0 text-faint" />
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
                  {device.name}
                  {device.current ? <Chip tone="success">{t("thisDevice")}</Chip> : null}
                </p>
                <p className="tabular text-xs text-muted">{device.times}</p>
              </div>
              <Button
                size="sm"
                tone="danger-quiet"
                disabled={busy}
                aria-label={t("removeOf", { device: device.name })}
                onClick={() => remove(device)}
              >
                {t("remove")}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {problem ? (
        <Notice tone="warning" alert>
          {problem}
        </Notice>
      ) : null}
      {devices.some(({ current }) => current) ? null : (
        <div>
          <Button busy={busy} onClick={add}>
            <BellRing aria-hidden />
            {t("add")}
          </Button>
        </div>
      )}
    </div>
  );
}
