import { readFile } from "node:fs/promises";
import path from "node:path";
import { request } from "@playwright/test";
import { eq } from "drizzle-orm";
import { stories } from "#db/schema/stories.ts";
import { storyInState } from "#db/testing/newsroom.ts";
import { houseAtFirst } from "#newsroom/workflow/house.ts";
import { mayMove } from "#newsroom/workflow/policy.ts";
import { stateAfter, storyStates, verbs } from "#newsroom/workflow/rules.ts";
import { expect, people, signIn, test } from "../fixtures.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { callAction, databaseOf, serverActions } from "../support/outside.ts";

/** Every address of the build and who may use it. A new one fails the test until somebody classifies it. */
const doors: Record<string, "reader" | "desk" | "staff-api" | "own-gate"> = {
  "/": "reader",
  "/[...path]": "reader",
  "/[section]": "reader",
  "/[section]/[slug]": "reader",
  "/[section]/feed.atom": "reader",
  "/[section]/feed.json": "reader",
  "/[section]/[slug]/komentar": "reader",
  "/[section]/feed.xml": "reader",
  "/[section]/[slug]/siaran.json": "reader",
  "/[section]/[slug]/siaran/[entryId]": "reader",
  "/_global-error": "reader",
  "/_not-found": "reader",
  "/.well-known/security.txt": "reader",
  "/.well-known/tdmrep.json": "reader",
  "/akun-pembaca/lembar": "reader",
  "/aturan-komentar": "reader",
  "/cari": "reader",
  "/feed.atom": "reader",
  "/feed.json": "reader",
  "/feed.xml": "reader",
  "/hak-jawab": "reader",
  "/hak-jawab/periksa": "reader",
  "/hak-jawab/terkirim": "reader",
  "/indeks": "reader",
  "/kode-etik": "reader",
  "/kabar": "reader",
  "/koreksi": "reader",
  "/kontak": "reader",
  "/luring": "reader",
  "/lapor": "reader",
  "/lapor/periksa": "reader",
  "/manifest.webmanifest": "reader",
  "/media/social/[file]": "reader",
  "/nawala": "reader",
  "/nawala/[day]": "reader",
  "/nawala/aktif": "reader",
  "/nawala/berhenti": "reader",
  "/nawala/lembar": "reader",
  "/nawala/terkirim": "reader",
  "/pedoman-media-siber": "reader",
  "/penulis/[slug]": "reader",
  "/penulis/[slug]/feed.atom": "reader",
  "/penulis/[slug]/feed.json": "reader",
  "/penulis/[slug]/feed.xml": "reader",
  "/privasi": "reader",
  "/redaksi": "reader",
  "/robots.txt": "reader",
  "/seri/[slug]": "reader",
  "/simpanan": "reader",
  "/sitemap-berita.xml": "reader",
  "/sitemap.xml": "reader",
  "/sitemap/[part]": "reader",
  "/tentang": "reader",
  "/tidak-ditemukan": "reader",
  "/topik/[slug]": "reader",
  "/topik/[slug]/feed.atom": "reader",
  "/topik/[slug]/feed.json": "reader",
  "/topik/[slug]/feed.xml": "reader",
  "/wilayah": "reader",
  "/wilayah/[slug]": "reader",
  "/masuk": "own-gate",
  "/api/auth/[...nextauth]": "own-gate",
  "/desk": "desk",
  "/desk/[...lost]": "desk",
  "/desk/account": "desk",
  "/desk/account/notices": "desk",
  "/desk/assignments": "desk",
  "/desk/assignments/[storyId]": "desk",
  "/desk/assignments/assign": "desk",
  "/desk/assignments/pitch": "desk",
  "/desk/board": "desk",
  "/desk/checklist": "desk",
  "/desk/corrections": "desk",
  "/desk/corrections/[requestId]": "desk",
  "/desk/corrections/stories/[storyId]": "desk",
  "/desk/found": "desk",
  "/desk/front": "desk",
  "/desk/front/draft": "desk",
  "/desk/front/preview": "desk",
  "/desk/language": "desk",
  "/desk/live": "desk",
  "/desk/live/[storyId]": "desk",
  "/desk/manifest.webmanifest": "own-gate",
  "/desk/newsletter": "desk",
  "/desk/newsletter/draft": "desk",
  "/desk/notices": "desk",
  "/desk/notices/rules": "desk",
  "/desk/numbers": "desk",
  "/desk/numbers/pace": "desk",
  "/desk/numbers/report": "desk",
  "/desk/numbers/stories/[storyId]": "desk",
  "/desk/pictures": "desk",
  "/desk/reader-comments": "desk",
  "/desk/reader-comments/readers": "desk",
  "/desk/reader-comments/settings": "desk",
  "/desk/rules": "desk",
  "/desk/series": "desk",
  "/desk/series/[seriesId]": "desk",
  "/desk/settings": "desk",
  "/desk/share": "desk",
  "/desk/share/receive": "own-gate",
  "/desk/site": "desk",
  "/desk/site/facts": "desk",
  "/desk/site/pages/[slug]": "desk",
  "/desk/site/pages/[slug]/draft": "desk",
  "/desk/site/places": "desk",
  "/desk/site/sections": "desk",
  "/desk/stories/[storyId]": "desk",
  "/desk/stories/[storyId]/history": "desk",
  "/desk/stories/[storyId]/review": "desk",
  "/desk/worker.js": "own-gate",
  "/api/collaboration-ticket": "staff-api",
  "/api/desk/changes": "staff-api",
  "/api/desk/comments/[storyId]": "staff-api",
  "/api/desk/drafts": "staff-api",
  "/api/desk/find-stories": "staff-api",
  "/api/desk/language": "staff-api",
  "/api/desk/live/[storyId]": "staff-api",
  "/api/desk/live/[storyId]/entries/[entryId]": "staff-api",
  "/api/desk/monthly-report": "staff-api",
  "/api/desk/published-stories": "staff-api",
  "/api/desk/schedule": "staff-api",
  "/api/desk/similar-stories": "staff-api",
  "/api/desk/sources": "staff-api",
  "/api/desk/sources/[sourceId]": "staff-api",
  "/api/reader-push": "reader",
  "/api/pictures": "staff-api",
  "/api/pictures/[id]": "staff-api",
  "/api/pictures/[id]/replacement": "staff-api",
  "/api/pictures/[id]/surroundings": "staff-api",
  "/api/pictures/credits": "staff-api",
  "/api/pictures/known": "staff-api",
  "/api/pictures/received": "staff-api",
};

/** Every server action of the build, each tried without a session. */
const knownActions = [
  "addPlaceAction",
  "addPushDeviceAction",
  "addSectionAction",
  "addWordAction",
  "alertReadersAction",
  "answerAssignmentAction",
  "answerRequestAction",
  "blockReaderAction",
  "changeCommentsAction",
  "changeCoverageAction",
  "changeFrontAction",
  "changePartsAction",
  "chooseColumnsAction",
  "chooseForGroupAction",
  "chooseForStoryAction",
  "chooseHabitsAction",
  "chooseLanguage",
  "chooseTheme",
  "closeSectionAction",
  "createStoryAction",
  "decideCommentsAction",
  "deleteSeriesAction",
  "discardPageDraftAction",
  "endOtherSessionsAction",
  "endReaderAccountAction",
  "exportReaderAction",
  "endSessionAction",
  "endStripAction",
  "exportSubscribersAction",
  "giveAssignmentAction",
  "inviteWriterAction",
  "keepFilterAction",
  "keepNoticeRuleAction",
  "keepReportedAction",
  "launchFrontAction",
  "linkStoriesAction",
  "makeSeriesAction",
  "moveStoriesAction",
  "moveStoryAction",
  "nameRevisionAction",
  "openPageAction",
  "orderSectionsAction",
  "pauseSchedulesAction",
  "pitchStoryAction",
  "publishCorrectionAction",
  "publishHeldAction",
  "publishPageAction",
  "removeFilterAction",
  "removeNoticeRuleAction",
  "removePlaceAction",
  "removePushDeviceAction",
  "removeRuleAction",
  "removeSubscriberAction",
  "renameFilterAction",
  "renameSeriesAction",
  "removeWordAction",
  "readNoticesAction",
  "restoreNoticeRulesAction",
  "restorePageAction",
  "restoreRevisionAction",
  "resumeSchedulesAction",
  "saveFoundAction",
  "saveCommentSettingsAction",
  "saveHouseRulesAction",
  "saveNewsletterAction",
  "saveRuleAction",
  "sendTestLetterAction",
  "savePageAction",
  "savePlaceAction",
  "saveRuleAction",
  "saveSectionAction",
  "saveSiteFactsAction",
  "setLevelAction",
  "settleRequestAction",
  "shelvePageAction",
  "startCoverageAction",
  "startStripAction",
  "stepCoverageAction",
  "switchRuleAction",
  "takeDownPageAction",
  "takeFrontVersionAction",
  "takeRequestAction",
  "takeUpReviewAction",
  "unblockReaderAction",
  "undoAlertAction",
  "withdrawCorrectionAction",
];

const somebody = "01900000-0000-7000-8000-000000000000";

function addressOf(route: string): string {
  return route
    .replace("[storyId]", somebody)
    .replace("[requestId]", somebody)
    .replace("[entryId]", somebody)
    .replace("[sourceId]", somebody)
    .replace("[seriesId]", somebody)
    .replace("[id]", somebody)
    .replace("[...lost]", "tidak-ada")
    .replace("[...path]", "a/b/c");
}

test("every address of the build is classified, and the desk's lead a stranger to the sign-in page", async ({
  newsroom,
}) => {
  const file = path.join(process.env.REDAKSI_DIST_DIR ?? ".next", "app-path-routes-manifest.json");
  const routes: string[] = Object.values(JSON.parse(await readFile(file, "utf8")));
  expect(routes.filter((route) => !(route in doors))).toEqual([]);
  const stranger = await request.newContext({ baseURL: newsroom.url });
  for (const route of routes) {
    const answer = await stranger.get(addressOf(route), { maxRedirects: 0 });
    const status = answer.status();
    if (doors[route] === "desk") {
      expect(status, route).toBe(307);
      expect(answer.headers().location, route).toContain("/masuk");
    } else if (doors[route] === "staff-api") {
      expect([401, 403, 404, 405], route).toContain(status);
    } else if (route !== "/_global-error") {
      expect(status, route).toBeLessThan(500);
    }
  }
  await stranger.dispose();
});

test("every server action of the build is known, and refuses a stranger", async ({ newsroom }) => {
  const actions = await serverActions();
  expect([...actions.keys()].filter((name) => !knownActions.includes(name))).toEqual([]);
  const stranger = await request.newContext({
    baseURL: newsroom.url,
    extraHTTPHeaders: { origin: newsroom.url },
  });
  for (const [name, action] of actions) {
    // What a screen looks like is kept in a cookie and is nobody's secret.
    if (name === "chooseLanguage" || name === "chooseTheme") continue;
    const { status, location } = await callAction(stranger, action, [{}]);
    expect(
      status === 303 || status === 307 || (status === 200 && location?.includes("/masuk")),
      `${name}: ${status}`,
    ).toBe(true);
  }
  await stranger.dispose();
});

test("a changing request of another site is refused before anything looks at it", async ({ newsroom }) => {
  const actions = await serverActions();
  const action = actions.get("createStoryAction");
  const storageState = await signIn(newsroom.url, people.reporter);
  for (const origin of ["https://evil.example", "null"]) {
    const victim = await request.newContext({
      baseURL: newsroom.url,
      storageState,
      extraHTTPHeaders: { origin },
    });
    expect((await callAction(victim, action, [])).status).toBe(403);
    await victim.dispose();
  }
});

test("another's unsent draft and a story that does not exist look alike", async ({ as, newsroom }) => {
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const story = await storyInState(db, staff, "draft", "Naskah rahasia penulis");
  const other = await as("otherReporter");
  for (const view of ["", "/review", "/history"]) {
    const hidden = await other.goto(`/desk/stories/${story.storyId}${view}`);
    const hiddenText = await other.locator("main").innerText();
    const missing = await other.goto(`/desk/stories/${somebody}${view}`);
    expect([hidden?.status(), missing?.status()]).toEqual([404, 404]);
    expect(hiddenText).toBe(await other.locator("main").innerText());
    expect(hiddenText).not.toContain("Naskah rahasia penulis");
  }
  const ticket = await other.request.post("/api/collaboration-ticket", {
    data: { storyId: story.storyId, personId: staff.reporter.personId, generation: "" },
    headers: { origin: newsroom.url },
  });
  expect(ticket.status()).toBe(404);
  await db.$client.end();
});

test("the matrix of moves holds through HTTP", async ({ newsroom }) => {
  test.setTimeout(600_000);
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const move = (await serverActions()).get("moveStoryAction");
  const parts = {
    reporter: staff.writer,
    otherReporter: staff.reporter,
    editor: staff.editor,
    managingEditor: staff.managingEditor,
  };
  let cells = 0;
  for (const [part, actor] of Object.entries(parts)) {
    const storageState = await signIn(newsroom.url, people[part as keyof typeof parts]);
    const browser = await request.newContext({
      baseURL: newsroom.url,
      storageState,
      extraHTTPHeaders: { origin: newsroom.url },
    });
    for (const state of storyStates) {
      let story = await storyInState(db, staff, state, `Matriks ${part} ${state}`);
      for (const verb of verbs) {
        const [row] = await db.select().from(stories).where(eq(stories.id, story.storyId));
        if (!row) throw new Error("the story is gone");
        const relation = { ...row, writerIds: [staff.writer.personId] };
        const open = verb !== "publish-due" && mayMove(actor, verb, relation, houseAtFirst).allowed;
        const publishAt = new Date(Date.now() + 3_600_000).toISOString();
        const input = {
          storyId: story.storyId,
          expectedVersion: story.version,
          verb,
          note: "Alasan uji",
          publishAt,
          ground: "sara",
          colleagueId: (part === "managingEditor" ? staff.editor : staff.managingEditor).personId,
          assignment: {
            terms: {
              personIds: [staff.writer.personId],
              deadlineAt: publishAt,
              happensAt: null,
              brief: "Temui pedagang",
            },
          },
        };
        await callAction(browser, move, [input], story.storyId);
        const [after] = await db.select().from(stories).where(eq(stories.id, story.storyId));
        expect({ part, state, verb, now: after?.state, version: after?.version }).toEqual({
          part,
          state,
          verb,
          now: open ? stateAfter(verb, state) : state,
          version: open ? story.version + 1 : story.version,
        });
        if (open) story = await storyInState(db, staff, state, `Matriks ${part} ${state}`);
        cells++;
      }
    }
    await browser.dispose();
  }
  expect(cells).toBe(4 * storyStates.length * verbs.length);
  await db.$client.end();
});
