"use client";
import { Check, Images, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { pictureRights, type StaffPicture } from "#newsroom/media/types.ts";
import { PlainImage } from "./plain-image.tsx";
import { RightsMark } from "./rights-mark-client.tsx";
import { failureText } from "./upload-rows-client.tsx";
import type { Library } from "./use-library-client.ts";

interface LibraryGridProps {
  readonly library: Library;
  readonly onOpen: (picture: StaffPicture) => void;
  /** Several are chosen: their ids in the order in which they were. Pressing one then takes it in or out. */
  readonly chosen?: readonly string[] | undefined;
}

/** Every picture that one may see, newest first, with a search and filters over it. */
export function LibraryGrid({ library, onOpen, chosen }: LibraryGridProps) {
  const t = useTranslations("pictures.grid");
  const { pictures, search, busy, failed, next } = library;
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="relative min-w-56 max-w-md flex-1">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-faint"
          />
          <Input
            type="search"
            aria-label={t("search")}
            placeholder={t("searchHint")}
            className="pl-9"
            value={search}
            onChange={({ target }) => library.setSearch(target.value)}
          />
        </div>
        <Filters library={library} />
      </div>
      <p role="status" className={busy ? "flex items-center gap-2 text-sm text-muted" : "sr-only"}>
        {busy ? (
          <>
            <Spinner />
            {t("loading")}
          </>
        ) : null}
      </p>
      {failed ? (
        <Notice tone="danger" alert action={<Button onClick={library.reload}>{t("tryAgain")}</Button>}>
          {t("failedLoad")}
        </Notice>
      ) : null}
      {pictures.length === 0 && !busy && !failed ? <Nothing library={library} /> : null}
      {pictures.length > 0 ? (
        <ul
          aria-label={t("label")}
          className="grid grid-cols-2 gap-3 sm:grid-cols-[repeat(auto-fill,minmax(11.5rem,1fr))]"
        >
          {pictures.map((picture) => (
            <li key={picture.id}>
              <Card picture={picture} onOpen={onOpen} place={chosen?.indexOf(picture.id)} />
            </li>
          ))}
        </ul>
      ) : null}
      {next !== null && pictures.length > 0 ? (
        <Button className="justify-self-center" busy={busy} onClick={library.more}>
          {t("more")}
        </Button>
      ) : null}
    </div>
  );
}

function Filters({ library }: { library: Library }) {
  const { filter, setFilter } = library;
  const t = useTranslations("pictures.filter");
  const boxes = [
    ["mine", filter.mine],
    ["unused", filter.unused],
    ["twins", filter.twins],
  ] as const;
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <legend className="sr-only">{t("label")}</legend>
      {boxes.map(([name, on]) => (
        <label key={name} className="flex items-center gap-2 text-sm touch:min-h-11">
          <input
            type="checkbox"
            checked={on}
            onChange={({ target }) => setFilter({ ...filter, [name]: target.checked })}
            className="size-4 touch:size-5"
          />
          {t(name)}
        </label>
      ))}
      <Select
        aria-label={t("shape")}
        value={filter.shape}
        onChange={({ target }) =>
          setFilter({ ...filter, shape: shapes.find((shape) => shape === target.value) ?? "any" })
        }
      >
        {shapes.map((shape) => (
          <option key={shape} value={shape}>
            {t(`shapes.${shape}`)}
          </option>
        ))}
      </Select>
      <RightsFilter library={library} />
    </fieldset>
  );
}

/** Grounds and how they stand, in one list: one asks for either. */
function RightsFilter({ library: { filter, setFilter } }: { library: Library }) {
  const t = useTranslations("pictures.rights");
  const value = filter.standing === "any" ? filter.rights : filter.standing;
  const choose = (wanted: string) =>
    setFilter({
      ...filter,
      rights: grounds.find((ground) => ground === wanted) ?? "any",
      standing: standings.find((standing) => standing === wanted) ?? "any",
    });
  return (
    <Select aria-label={t("label")} value={value} onChange={({ target }) => choose(target.value)}>
      <option value="any">{t("any")}</option>
      {grounds.map((ground) => (
        <option key={ground} value={ground}>
          {t(ground)}
        </option>
      ))}
      {standings.map((standing) => (
        <option key={standing} value={standing}>
          {t(`standings.${standing}`)}
        </option>
      ))}
    </Select>
  );
}

const grounds = [...pictureRights, "unsaid"] as const;
const standings = ["ending", "ended"] as const;
const shapes = ["any", "landscape", "portrait"] as const;

function Nothing({ library: { search, filter } }: { library: Library }) {
  const t = useTranslations("pictures.grid");
  const words = search.trim();
  const filtered =
    filter.mine ||
    filter.unused ||
    filter.twins ||
    filter.shape !== "any" ||
    filter.rights !== "any" ||
    filter.standing !== "any";
  if (filtered && !words) return <EmptyState icon={<Images aria-hidden />} title={t("nothingFiltered")} />;
  return (
    <EmptyState icon={<Images aria-hidden />} title={words ? t("nothing", { search: words }) : t("empty")}>
      {words ? t("nothingBody") : t("emptyBody")}
    </EmptyState>
  );
}

interface CardProps {
  readonly picture: StaffPicture;
  readonly onOpen: (picture: StaffPicture) => void;
  /** Its place among the chosen, -1 when it is not chosen; undefined when nothing is chosen here. */
  readonly place: number | undefined;
}

function Card({ picture, onOpen, place }: CardProps) {
  const t = useTranslations("pictures");
  const name = picture.caption || picture.fileName;
  if (picture.state !== "ready") {
    return (
      <div className="grid h-full content-start overflow-hidden rounded-lg border bg-surface">
        <div className="flex aspect-4/3 items-center justify-center bg-sunken px-3 text-center text-sm text-muted">
          {picture.state === "failed" ? t("grid.failed") : t("grid.received")}
        </div>
        <div className="grid gap-0.5 p-2.5">
          <p className="truncate text-sm font-medium">{picture.fileName}</p>
          {picture.failure ? <p className="text-xs text-danger">{failureText(t, picture.failure)}</p> : null}
        </div>
      </div>
    );
  }
  return (
    <button
      type="button"
      aria-label={t(place === undefined ? "grid.open" : "grid.choose", { name })}
      aria-pressed={place === undefined ? undefined : place >= 0}
      onClick={() => onOpen(picture)}
      className="group relative grid h-full w-full content-start overflow-hidden rounded-lg border bg-surface text-left transition-colors hover:border-line-strong hover:bg-hover"
    >
      <PlainImage
        src={picture.thumbnailUrl ?? ""}
        alt={picture.alt}
        loading="lazy"
        decoding="async"
        style={{
          backgroundColor: picture.colour ?? undefined,
          objectPosition: `${picture.focal.x * 100}% ${picture.focal.y * 100}%`,
        }}
        className="aspect-4/3 w-full object-cover"
      />
      {place !== undefined && place >= 0 ? (
        <span className="tabular absolute top-2 left-2 flex h-7 min-w-7 items-center justify-center gap-1 rounded-full bg-accent px-2 text-sm font-bold text-on-accent">
          <Check aria-hidden className="size-3.5" />
          {place + 1}
        </span>
      ) : null}
      <span className="grid gap-0.5 p-2.5">
        <span className={picture.caption ? "line-clamp-2 text-sm font-medium" : "text-sm text-faint"}>
          {picture.caption || t("grid.noCaption")}
        </span>
        <span className="truncate text-xs text-muted">
          {picture.credit ? t("grid.credit", { credit: picture.credit }) : picture.fileName}
        </span>
        <RightsMark picture={picture} />
      </span>
    </button>
  );
}
