"use client";
import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuChoice } from "#components/ui/menu.tsx";
import { toast } from "#components/ui/toast.ts";
import { keepFilterAction, removeFilterAction, renameFilterAction } from "#newsroom/board/actions.ts";
import { FilterNameDialog } from "./filter-name-dialog-client.tsx";

interface KeptFilterMenuProps {
  id: string;
  name: string;
  query: string;
  isShared: boolean;
  version: number;
}

/** Renames or removes a kept filter; a removed one comes back from the toast, then kept by whoever removed it. */
export function KeptFilterMenu({ id, name, query, isShared, version }: KeptFilterMenuProps) {
  const t = useTranslations("board.kept");
  const all = useTranslations();
  const [renaming, setRenaming] = useState<number | null>(null);

  const keepAgain = async () => {
    const result = await keepFilterAction({ name, query, isShared }).catch(() => null);
    if (!result?.ok) toast.error(result?.message ?? all("desk.moves.unreachable"));
  };
  const remove = async () => {
    const result = await removeFilterAction({ id }).catch(() => null);
    if (!result?.ok) return void toast.error(result?.message ?? all("desk.moves.unreachable"));
    toast.success(t("removed", { name }), {
      duration: 10_000,
      action: { label: t("undo"), onClick: () => void keepAgain() },
    });
  };
  return (
    <>
      <Menu
        align="start"
        trigger={
          <IconButton size="sm" label={t("menu", { name })} className="rounded-full">
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuChoice onSelect={() => setRenaming(version)}>
          <Pencil aria-hidden />
          {t("rename")}
        </MenuChoice>
        <MenuChoice tone="danger" onSelect={() => void remove()}>
          <Trash2 aria-hidden />
          {t(isShared ? "removeShared" : "remove")}
        </MenuChoice>
      </Menu>
      {renaming === null ? null : (
        <FilterNameDialog
          title={t("renameTitle")}
          send={t("renameSubmit")}
          name={name}
          mayShare={false}
          onClose={() => setRenaming(null)}
          onSend={(answer) => renameFilterAction({ id, name: answer.name, expectedVersion: renaming })}
        />
      )}
    </>
  );
}
