"use client";
import { ExternalLink, Eye } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState, useTransition } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { Chip } from "#components/ui/chip.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { part } from "#components/ui/part.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { toast } from "#components/ui/toast.ts";
import { publishPageAction, savePageAction } from "#newsroom/pages/actions.ts";
import { pageLeadLimit, pageTitleLimit } from "#newsroom/pages/limits.ts";
import type { PageContent, PageShelf } from "#newsroom/pages/types.ts";
import { PageSteps } from "./page-steps-client.tsx";
import { previewPath } from "./site-path.ts";
import { type ListedVersion, VersionRows } from "./version-rows-client.tsx";

const PageBody = part(() => import("./page-body.tsx").then((file) => file.PageBody));

export interface EditedPage {
  readonly slug: string;
  readonly builtIn: boolean;
  readonly shelf: PageShelf;
  readonly isOut: boolean;
  readonly hasDraft: boolean;
  /** What a save is held against. */
  readonly version: number;
  readonly content: PageContent;
  readonly versions: readonly ListedVersion[];
}

/** What stands in the form; its text is checked where it is kept. */
type Words = Omit<PageContent, "body"> & { readonly body: unknown };

/** A fixed page to be written: words, draft, preview, publication and its versions. What was typed is never lost to a refusal. */
export function PageEditor({ page }: { page: EditedPage }) {
  const t = useTranslations("sitePages.editor");
  const pages = useTranslations("sitePages.pages");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const router = useRouter();
  const [content, setContent] = useState<Words>(page.content);
  const [kept, setKept] = useState<Words>(page.content);
  const [seen, setSeen] = useState(page.version);
  /** Rises when the text is replaced from outside: the editor begins anew. */
  const [made, setMade] = useState({ times: 0, body: page.content.body });
  const [problem, setProblem] = useState<{ message: string; stale: boolean } | null>(null);
  const [asking, setAsking] = useState<"publish" | "theirs" | null>(null);
  const [takesTheirs, setTakesTheirs] = useState(false);
  const [busy, start] = useTransition();
  const { slug } = page;
  const isUnsaved = JSON.stringify(content) !== JSON.stringify(kept);

  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isUnsaved]);

  const replace = (next: PageContent, version: number) => {
    setContent(next);
    setKept(next);
    setSeen(version);
    setMade(({ times }) => ({ times: times + 1, body: next.body }));
    setProblem(null);
  };
  // What the colleague kept may still be on its way to this page: it is taken over once it is here.
  if (takesTheirs && page.version !== seen) {
    setTakesTheirs(false);
    replace(page.content, page.version);
  }
  const save = async (): Promise<boolean> => {
    const sent = content;
    const result = await savePageAction({ slug, expectedVersion: seen, content: sent }).catch(() => null);
    if (!result?.ok) {
      const stale = result?.code === "stale";
      setProblem({ message: result?.message ?? unreachable, stale });
      if (stale) router.refresh();
      return false;
    }
    setProblem(null);
    setSeen(result.value.version);
    setKept(sent);
    return true;
  };
  const openPreview = () => {
    // Opened at once, or the browser would keep it back; it goes on when the draft is kept.
    const tab = window.open("about:blank", `preview-${slug}`);
    start(async () => {
      if (isUnsaved && !(await save())) return tab?.close();
      if (tab) tab.location.href = previewPath(slug);
    });
  };

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <Field label={pages("titleField")}>
          {(control) => (
            <Input
              {...control}
              value={content.title}
              maxLength={pageTitleLimit}
              className="font-semibold"
              onChange={(event) => setContent({ ...content, title: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("leadField")} hint={t("leadHint")}>
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              value={content.lead}
              maxLength={pageLeadLimit}
              onChange={(event) => setContent({ ...content, lead: event.target.value })}
            />
          )}
        </Field>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
          <p className="text-sm font-semibold">{t("body")}</p>
          <div className="min-h-80 rounded-lg border bg-surface px-1">
            <PageBody
              key={made.times}
              body={made.body}
              onChange={(body) => setContent((before) => ({ ...before, body }))}
            />
          </div>
          {t.has(`fixedBelow.${slug}`) ? (
            <p className="text-xs text-muted">{t(`fixedBelow.${belowOf(slug)}`)}</p>
          ) : null}
        </div>
        <div className="sticky bottom-0 z-10 -mx-4 grid gap-3 border-t bg-canvas px-4 py-3 max-md:bottom-16">
          {problem ? (
            <Notice
              tone={problem.stale ? "warning" : "danger"}
              alert
              action={
                problem.stale ? (
                  <Button size="sm" onClick={() => setAsking("theirs")}>
                    {t("takeTheirs")}
                  </Button>
                ) : undefined
              }
            >
              {problem.message}
            </Notice>
          ) : null}
          <div className="flex flex-wrap items-center gap-2">
            <p role="status" className="mr-auto">
              {isUnsaved ? (
                <Chip tone="warning">{t("unsaved")}</Chip>
              ) : page.hasDraft ? (
                <Chip>{t("isDraft")}</Chip>
              ) : page.isOut ? (
                <Chip tone="success">{t("isLive")}</Chip>
              ) : null}
            </p>
            <Button tone="ghost" onClick={openPreview}>
              <Eye aria-hidden />
              {t("preview")}
            </Button>
            <Button
              busy={busy}
              onClick={() =>
                start(async () => {
                  if (await save()) toast.success(t("saved"));
                })
              }
            >
              {t("save")}
            </Button>
            <Button tone="primary" onClick={() => setAsking("publish")}>
              {t("publish")}
            </Button>
          </div>
        </div>
      </div>
      <aside className="grid gap-6">
        {page.isOut ? (
          <a href={`/${slug}`} target="_blank" rel="noreferrer" className={buttonStyles("secondary")}>
            <ExternalLink aria-hidden />
            {t("view")}
          </a>
        ) : null}
        <PageSteps page={page} seen={seen} onChanged={setSeen} onDiscarded={replace} />
        <VersionRows slug={slug} seen={seen} versions={page.versions} onRestored={replace} />
      </aside>
      {asking === "publish" ? (
        <FormDialog
          title={t("publishTitle")}
          body={t("publishBody")}
          send={t("publish")}
          onSend={async () => {
            const result = await publishPageAction({ slug, expectedVersion: seen, content });
            if (!result.ok && result.code === "stale") {
              setProblem({ message: result.message, stale: true });
              router.refresh();
            }
            return result;
          }}
          onDone={({ version }) => {
            setSeen(version);
            setKept(content);
            setProblem(null);
            toast.success(t("publishedNow"));
          }}
          onClose={() => setAsking(null)}
        >
          <p className="font-semibold">{content.title}</p>
        </FormDialog>
      ) : null}
      {asking === "theirs" ? (
        <FormDialog
          title={t("theirsTitle")}
          body={t("theirsBody")}
          send={t("takeTheirs")}
          onSend={async () => ({ ok: true, value: null })}
          onDone={() => setTakesTheirs(true)}
          onClose={() => setAsking(null)}
        >
          <p className="font-semibold">{content.title}</p>
        </FormDialog>
      ) : null}
    </div>
  );
}

/** The pages to which something is added by itself. */
function belowOf(slug: string): "redaksi" | "kontak" | "hak-jawab" {
  return slug === "redaksi" || slug === "kontak" ? slug : "hak-jawab";
}
