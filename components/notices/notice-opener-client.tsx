"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { readNoticesAction } from "#newsroom/notices/actions.ts";

interface NoticeOpenerProps {
  noticeId: string;
  href: string;
  read: boolean;
  className: string;
  children: ReactNode;
}

/** Leads to what a notice is about; it counts as read from then on. If that cannot be noted, it stays unread. */
export function NoticeOpener({ noticeId, href, read, className, children }: NoticeOpenerProps) {
  const open = () => {
    if (!read) void readNoticesAction({ noticeId }).catch(() => undefined);
  };
  return (
    <Link href={href} prefetch={false} onClick={open} className={className}>
      {children}
    </Link>
  );
}
