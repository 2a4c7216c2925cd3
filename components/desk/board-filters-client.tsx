"use client";
import { Search, X } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { type BoardFilter, boardKeys, boardPath, viewWord } from "#newsroom/board/schema.ts";

interface Choice {
  readonly slug: string;
  readonly name: string;
}

interface BoardFiltersProps {
  filter: BoardFilter;
  sections: readonly Choice[];
  people: readonly Choice[];
}

/** The filters of the board as a plain form over the address; choosing sends it at once. */
export function BoardFilters({ filter, sections, people }: BoardFiltersProps) {
  const t = useTranslations("desk.board");
  const words = useTranslations("board");
  const form = useRef<HTMLFormElement>(null);
  const send = () => form.current?.requestSubmit();
  const filtered = filter.section !== null || filter.writer !== null || filter.text !== "";
  return (
    <Form
      ref={form}
      action="/desk/board"
      role="search"
      // A new address begins with the form as that address has it.
      key={boardPath({ ...filter, after: null })}
      className="flex flex-wrap items-center gap-2"
    >
      {filter.view !== "table" ? (
        <input type="hidden" name={boardKeys.view} value={viewWord(filter.view)} />
      ) : null}
      {filter.view === "calendar" && filter.week ? (
        <input type="hidden" name={boardKeys.week} value={filter.week} />
      ) : null}
      {filter.state ? <input type="hidden" name={boardKeys.state} value={filter.state} /> : null}
      <span className="relative min-w-0 flex-1 basis-full sm:basis-52">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-faint"
        />
        <Input
          type="search"
          name={boardKeys.text}
          aria-label={words("search")}
          aria-keyshortcuts="/"
          placeholder={words("searchHint")}
          defaultValue={filter.text}
          maxLength={100}
          className="pl-8.5"
          data-board-search
        />
      </span>
      <Select
        name={boardKeys.section}
        aria-label={t("section")}
        defaultValue={filter.section ?? ""}
        onChange={send}
        className="max-sm:min-w-0 max-sm:flex-1"
      >
        <option value="">{t("allSections")}</option>
        {sections.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        name={boardKeys.writer}
        aria-label={t("writer")}
        defaultValue={filter.writer ?? ""}
        onChange={send}
        className="max-sm:min-w-0 max-sm:flex-1"
      >
        <option value="">{t("allWriters")}</option>
        {people.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Select>
      <button type="submit" className="sr-only focus:not-sr-only">
        {t("apply")}
      </button>
      {filtered ? (
        <Link
          href={boardPath({ view: filter.view, state: filter.state, week: filter.week })}
          className={buttonStyles("ghost", "md")}
        >
          <X aria-hidden />
          {t("clear")}
        </Link>
      ) : null}
    </Form>
  );
}
