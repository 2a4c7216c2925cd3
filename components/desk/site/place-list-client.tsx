"use client";
import { MapPin, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { toast } from "#components/ui/toast.ts";
import { removePlaceAction } from "#newsroom/places/actions.ts";
import type { DeskPlace } from "#newsroom/places/types.ts";
import { PlaceDialog } from "./place-dialog-client.tsx";

/** The places with their spellings: to add, change and take away. */
export function PlaceList({ places }: { places: readonly DeskPlace[] }) {
  const t = useTranslations("sitePages.places");
  const [asked, setAsked] = useState<{ to: "add" } | { to: "change" | "remove"; place: DeskPlace } | null>(
    null,
  );
  return (
    <div className="grid gap-4">
      <div className="flex justify-end">
        <Button onClick={() => setAsked({ to: "add" })}>
          <Plus aria-hidden />
          {t("new")}
        </Button>
      </div>
      {places.length === 0 ? (
        <EmptyState icon={<MapPin aria-hidden />} title={t("empty")}>
          {t("emptyBody")}
        </EmptyState>
      ) : (
        <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
          {places.map((place) => (
            <li key={place.id} className="flex items-center gap-3 px-3.5 py-2.5">
              <div className="min-w-0 flex-1">
                <p className="text-base font-semibold">
                  {place.name}{" "}
                  <span className="text-sm font-normal text-muted">{t(`kinds.${place.kind}`)}</span>
                </p>
                <p className="tabular text-sm text-muted">
                  /wilayah/{place.slug} · {t("stories", { count: place.stories })}
                </p>
                <p className="text-sm text-pretty text-muted">{place.spellings.join(", ")}</p>
              </div>
              <Button
                size="sm"
                tone="ghost"
                aria-label={`${t("edit")}: ${place.name}`}
                onClick={() => setAsked({ to: "change", place })}
              >
                {t("edit")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asked?.to === "add" ? (
        <PlaceDialog
          place={null}
          onDone={(stories) => toast.success(t("created", { count: stories }))}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked?.to === "change" ? (
        <PlaceDialog
          place={asked.place}
          onDone={() => toast.success(t("saved"))}
          onRemove={() => setAsked({ to: "remove", place: asked.place })}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked?.to === "remove" ? (
        <FormDialog
          title={t("removeTitle", { name: asked.place.name })}
          body={t("removeBody")}
          send={t("remove")}
          onSend={() => removePlaceAction({ placeId: asked.place.id, expectedVersion: asked.place.version })}
          onDone={({ name }) => toast.success(t("removed", { name }))}
          onClose={() => setAsked(null)}
        >
          <p className="font-semibold">/wilayah/{asked.place.slug}</p>
        </FormDialog>
      ) : null}
    </div>
  );
}
