"use client";
import { EllipsisVertical, Pencil, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuChoice } from "#components/ui/menu.tsx";
import { toast } from "#components/ui/toast.ts";
import { deleteSeriesAction, renameSeriesAction } from "#newsroom/series/actions.ts";
import type { DeskSeries } from "#newsroom/series/types.ts";
import { SeriesDialog } from "./series-dialog-client.tsx";

interface SeriesActionsProps {
  series: Pick<DeskSeries, "id" | "name" | "description" | "version">;
  parts: number;
  mayDelete: boolean;
}

/** What is done to a series as a whole: its words, its end. */
export function SeriesActions({ series, parts, mayDelete }: SeriesActionsProps) {
  const t = useTranslations("series");
  const router = useRouter();
  const [asked, setAsked] = useState<"rename" | "delete" | null>(null);
  const { id: seriesId, version: expectedVersion, name, description } = series;
  const close = () => setAsked(null);
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t("menu", { name })}>
            <EllipsisVertical aria-hidden />
          </IconButton>
        }
      >
        <MenuChoice onSelect={() => setAsked("rename")}>
          <Pencil aria-hidden />
          {t("rename")}
        </MenuChoice>
        {mayDelete ? (
          <MenuChoice onSelect={() => setAsked("delete")}>
            <Trash2 aria-hidden />
            {t("delete")}
          </MenuChoice>
        ) : null}
      </Menu>
      {asked === "rename" ? (
        <SeriesDialog
          title={t("rename")}
          send={t("save")}
          words={{ name, description }}
          onSend={(words) => renameSeriesAction({ seriesId, expectedVersion, ...words })}
          onDone={() => toast.success(t("renamed"))}
          onClose={close}
        />
      ) : null}
      {asked === "delete" ? (
        <FormDialog
          title={t("deleteTitle")}
          body={t("deleteBody", { count: parts })}
          send={t("delete")}
          onSend={() => deleteSeriesAction({ seriesId, expectedVersion })}
          onDone={() => {
            toast.success(t("deleted", { name }));
            router.replace("/desk/series");
          }}
          onClose={close}
        >
          <p className="font-semibold text-pretty">{name}</p>
        </FormDialog>
      ) : null}
    </>
  );
}
