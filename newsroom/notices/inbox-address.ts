import { z } from "zod";
import { type NoticeGroup, noticeGroups } from "./types.ts";

/** What the inbox is narrowed to. */
export interface InboxQuestion {
  readonly group: NoticeGroup | null;
  readonly unreadOnly: boolean;
  /** Show what is older than the notice with this id. */
  readonly beforeId: string | null;
}

/** What an address of the inbox asks for. Whatever is unknown means everything. */
export function readInboxAddress(search: Record<string, string | string[] | undefined>): InboxQuestion {
  return {
    group: noticeGroups.find((group) => group === search.kelompok) ?? null,
    unreadOnly: search.baru === "1",
    beforeId: z.uuid().safeParse(search.sebelum).data ?? null,
  };
}

/** The address of the inbox for a question. */
export function inboxPath({
  group,
  unreadOnly,
  beforeId = null,
}: Omit<InboxQuestion, "beforeId"> & { readonly beforeId?: string | null }): string {
  const search = new URLSearchParams();
  if (group) search.set("kelompok", group);
  if (unreadOnly) search.set("baru", "1");
  if (beforeId) search.set("sebelum", beforeId);
  return search.size > 0 ? `/desk/notices?${search}` : "/desk/notices";
}
