"use client";
import { CheckCheck } from "lucide-react";
import { useTransition } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { readNoticesAction } from "#newsroom/notices/actions.ts";

/** Marks all of one's notices as read. */
export function NoticesReadClient({ label }: { label: string }) {
  const [busy, start] = useTransition();
  const read = () =>
    start(async () => {
      const result = await readNoticesAction({});
      if (!result.ok) toast.error(result.message);
    });
  return (
    <Button busy={busy} onClick={read}>
      <CheckCheck aria-hidden />
      {label}
    </Button>
  );
}
