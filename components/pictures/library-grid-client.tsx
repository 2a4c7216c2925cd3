"use client";
import { Images, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import type { StaffPicture } from "#newsroom/media/types.ts";
import { PlainImage } from "./plain-image.tsx";
import { failureText } from "./upload-rows-client.tsx";
import type { Library } from "./use-library-client.ts";

/** Every picture that one may see, newest first, with a search over it. */
export function LibraryGrid({
  library,
  onOpen,
}: {
  library: Library;
  onOpen: (picture: StaffPicture) => void;
}) {
  const t = useTranslations("pictures.grid");
  const { pictures, search, busy, failed, next } = library;
  return (
    <div className="grid gap-4">
      <div className="relative max-w-md">
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
      {pictures.length === 0 && !busy && !failed ? <Nothing search={search} /> : null}
      {pictures.length > 0 ? (
        <ul
          aria-label={t("label")}
          className="grid grid-cols-2 gap-3 sm:grid-cols-[repeat(auto-fill,minmax(11.5rem,1fr))]"
        >
          {pictures.map((picture) => (
            <li key={picture.id}>
              <Card picture={picture} onOpen={onOpen} />
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

function Nothing({ search }: { search: string }) {
  const t = useTranslations("pictures.grid");
  const words = search.trim();
  return (
    <EmptyState icon={<Images aria-hidden />} title={words ? t("nothing", { search: words }) : t("empty")}>
      {words ? t("nothingBody") : t("emptyBody")}
    </EmptyState>
  );
}

function Card({ picture, onOpen }: { picture: StaffPicture; onOpen: (picture: StaffPicture) => void }) {
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
      aria-label={t("grid.open", { name })}
      onClick={() => onOpen(picture)}
      className="group grid h-full w-full content-start overflow-hidden rounded-lg border bg-surface text-left transition-colors hover:border-line-strong hover:bg-hover"
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
      <span className="grid gap-0.5 p-2.5">
        <span className={picture.caption ? "line-clamp-2 text-sm font-medium" : "text-sm text-faint"}>
          {picture.caption || t("grid.noCaption")}
        </span>
        <span className="truncate text-xs text-muted">
          {picture.credit ? t("grid.credit", { credit: picture.credit }) : picture.fileName}
        </span>
      </span>
    </button>
  );
}
