"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { discardDraft } from "./commands/discard-draft.ts";
import { openPage } from "./commands/open-page.ts";
import { publishPage } from "./commands/publish-page.ts";
import { restorePage } from "./commands/restore-page.ts";
import { savePage } from "./commands/save-page.ts";
import { shelvePage } from "./commands/shelve-page.ts";
import { takeDownPage } from "./commands/take-down-page.ts";
import { pageOfDesk } from "./queries.ts";
import {
  newPageSchema,
  pageStepSchema,
  restorePageSchema,
  savePageSchema,
  shelvePageSchema,
} from "./schema.ts";
import type { PageContent } from "./types.ts";

/** Begins a page of the newsroom's own. */
export async function openPageAction(
  input: z.input<typeof newPageSchema>,
): Promise<ActionResult<{ slug: string }>> {
  const actor = await requireActor();
  return answer(() => openPage({ actor, ...parseForm(newPageSchema, input) }));
}

/** Keeps the draft of a page. */
export async function savePageAction(
  input: z.input<typeof savePageSchema>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor();
  const result = await answer(() => savePage({ actor, ...parseForm(savePageSchema, input) }));
  if (result.ok) refresh();
  return result;
}

/** Gives readers what stands on the screen. */
export async function publishPageAction(
  input: z.input<typeof savePageSchema>,
): Promise<ActionResult<{ version: number; number: number }>> {
  const actor = await requireActor();
  const result = await answer(() => publishPage({ actor, ...parseForm(savePageSchema, input) }));
  if (result.ok) refresh();
  return result;
}

/** Throws the draft of a page away. `left` is what stands there now, null when the page went with it. */
export async function discardPageDraftAction(
  input: z.input<typeof pageStepSchema>,
): Promise<ActionResult<{ left: { content: PageContent; version: number } | null }>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    const step = parseForm(pageStepSchema, input);
    const { gone } = await discardDraft({ actor, ...step });
    if (gone) return { left: null };
    const { content, version } = await pageOfDesk(actor, step.slug, await siteSettings());
    return { left: { content, version } };
  });
  if (result.ok && result.value.left) refresh();
  return result;
}

/** Takes an earlier version of a page up as its draft. */
export async function restorePageAction(
  input: z.input<typeof restorePageSchema>,
): Promise<ActionResult<{ version: number; content: PageContent }>> {
  const actor = await requireActor();
  const result = await answer(() => restorePage({ actor, ...parseForm(restorePageSchema, input) }));
  if (result.ok) refresh();
  return result;
}

/** Takes a page of the newsroom's own from readers. */
export async function takeDownPageAction(
  input: z.input<typeof pageStepSchema>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor();
  const result = await answer(() => takeDownPage({ actor, ...parseForm(pageStepSchema, input) }));
  if (result.ok) refresh();
  return result;
}

/** Sets under which heading of the footer a page is linked. */
export async function shelvePageAction(
  input: z.input<typeof shelvePageSchema>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor();
  const result = await answer(() => shelvePage({ actor, ...parseForm(shelvePageSchema, input) }));
  if (result.ok) refresh();
  return result;
}
