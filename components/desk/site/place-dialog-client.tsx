"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { ActionResult } from "#lib/action-result.ts";
import { addPlaceAction, savePlaceAction } from "#newsroom/places/actions.ts";
import { placeNameLimit } from "#newsroom/places/limits.ts";
import { type DeskPlace, type PlaceKind, placeKinds } from "#newsroom/places/types.ts";

interface PlaceDialogProps {
  /** Null to add one. */
  place: DeskPlace | null;
  /** With how many stories a new one has. */
  onDone: (stories: number) => void;
  onRemove?: () => void;
  onClose: () => void;
}

/** A place: its name, what it is, and how datelines write it. */
export function PlaceDialog({ place, onDone, onRemove, onClose }: PlaceDialogProps) {
  const t = useTranslations("sitePages.places");
  const [name, setName] = useState(place?.name ?? "");
  const [kind, setKind] = useState<PlaceKind>(place?.kind ?? "regency");
  const [spellings, setSpellings] = useState(place?.spellings.join("\n") ?? "");
  const words = { name, kind, spellings };
  const send = async (): Promise<ActionResult<{ stories: number }>> => {
    if (!place) return addPlaceAction(words);
    const result = await savePlaceAction({ placeId: place.id, expectedVersion: place.version, ...words });
    return result.ok ? { ok: true, value: { stories: place.stories } } : result;
  };
  return (
    <FormDialog
      title={place?.name ?? t("new")}
      send={t(place ? "save" : "create")}
      onSend={send}
      onDone={({ stories }) => onDone(stories)}
      onClose={onClose}
      aside={
        onRemove ? (
          <Button tone="danger-quiet" onClick={onRemove}>
            {t("remove")}
          </Button>
        ) : null
      }
    >
      <Field label={t("name")} hint={t("nameHint")}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            value={name}
            maxLength={placeNameLimit}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={t("kind")}>
        {(control) => (
          <Select
            {...control}
            value={kind}
            onChange={(event) => {
              const chosen = placeKinds.find((known) => known === event.target.value);
              if (chosen) setKind(chosen);
            }}
          >
            {placeKinds.map((known) => (
              <option key={known} value={known}>
                {t(`kinds.${known}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("spellings")} hint={t("spellingsHint")}>
        {(control) => (
          <Textarea
            {...control}
            rows={5}
            value={spellings}
            spellCheck={false}
            onChange={(event) => setSpellings(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
