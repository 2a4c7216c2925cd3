"use client";
import { LogOut } from "lucide-react";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { everythingSent, leaveDevice } from "#components/editor/device/leave-device.ts";
import { LeaveDialog } from "#components/editor/device/leave-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";

/**
 * Ends this session and leads to the sign-in page. What the server has leaves the device with the person;
 * for what it does not have they are asked first.
 */
export function SignOut({ personId }: { personId: string }) {
  const t = useTranslations("desk");
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const leave = async () => {
    setAsking(false);
    setBusy(true);
    const left = await signOut({ redirect: false }).catch(() => null);
    if (left) {
      await leaveDevice(personId);
      return window.location.assign("/masuk");
    }
    setBusy(false);
    toast.error(t("moves.unreachable"));
  };
  const begin = async () => {
    setBusy(true);
    if (await everythingSent(personId)) return leave();
    setBusy(false);
    setAsking(true);
  };
  return (
    <>
      <Button busy={busy} onClick={begin}>
        {busy ? null : <LogOut aria-hidden />}
        {busy ? t("account.signingOut") : t("account.signOut")}
      </Button>
      {asking ? (
        <LeaveDialog personId={personId} onStay={() => setAsking(false)} onLeave={() => void leave()} />
      ) : null}
    </>
  );
}
