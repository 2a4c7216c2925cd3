import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import {
  newsletterIssues,
  newsletterLetters,
  newsletterSettings,
  newsletterSubscribers,
} from "#db/schema/newsletter.ts";
import { localDate, zonedTime } from "#lib/dates.ts";
import { makeIssue } from "#newsroom/newsletter/commands/make-issue.ts";
import { newLeaveKey } from "#newsroom/newsletter/keys.ts";
import { chooseStories } from "#newsroom/newsletter/rules.ts";
import { newsletterWords } from "#newsroom/newsletter/words.ts";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { latestStories } from "#newsroom/stories/published.ts";
import { demoSettings } from "./settings.ts";

const dayMs = 86_400_000;
const zone = "Asia/Jakarta";
/** How many mornings the demo newspaper has written to its readers. */
const mornings = 3;
const readers = [
  "marlina.yusuf",
  "darwis.tambunan",
  "ratih.pamungkas",
  "pak.guru.hasan",
  "kopi.telanaipura",
  "yasmin.kerinci",
  "bidan.desa.tebo",
  "rahmat.sarolangun",
  "perantau.jambi",
  "ibu.pkk.mendalo",
  "koperasi.sialang",
  "alumni.smanta",
];

/** The demo's newsletter: on, with readers who came over some weeks, and the letters of the last mornings. */
export async function writeDemoLetters(tx: Transaction, now: Date): Promise<void> {
  await tx.update(newsletterSettings).set({ isOn: true, version: 2 });
  const consentWords = newsletterWords("id").consent(demoSettings.name);
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  const reader = (name: string) => ({ email: `${name}@contoh.example`, leaveKey: newLeaveKey() });
  await tx.insert(newsletterSubscribers).values([
    ...readers.map((name, index) => ({
      ...reader(name),
      state: "confirmed" as const,
      askedAt: ago(4 + index * 4),
      consentAt: ago(4 + index * 4),
      consentWords,
    })),
    { ...reader("belum.sempat"), state: "waiting", confirmUntil: new Date(now.getTime() + dayMs) },
    {
      ...reader("pindah.kota"),
      state: "left",
      leftBy: "one-click",
      consentAt: ago(30),
      consentWords,
      endedAt: ago(2),
    },
    {
      ...reader("kotak.penuh"),
      state: "suspended",
      consentAt: ago(40),
      consentWords,
      refusals: 3,
      endedAt: ago(9),
    },
  ]);
  const stories = await latestStories({ limit: 60 }, tx);
  const today = zonedTime({ date: localDate(now, zone), time: "06:00" }, zone);
  const last =
    today.ok && today.at <= now ? today.at : new Date((today.ok ? today.at : now).getTime() - dayMs);
  for (let morning = mornings - 1; morning >= 0; morning -= 1) {
    const madeAt = new Date(last.getTime() - morning * dayMs);
    await writeIssue(
      tx,
      stories.filter(({ publishedAt }) => publishedAt <= madeAt),
      madeAt,
    );
  }
}

async function writeIssue(tx: Transaction, stories: readonly StoryCard[], madeAt: Date): Promise<void> {
  const news = stories.filter(({ kind }) => kind !== "opinion" && kind !== "advertorial");
  const lead = news.find(({ picture }) => picture) ?? news[0] ?? null;
  const rest = news.filter((story) => story !== lead);
  const bySection = new Map<string, StoryCard>();
  for (const story of rest.slice(3))
    if (!bySection.has(story.section.slug)) bySection.set(story.section.slug, story);
  const blocks = [...bySection.values()].map((story) => ({ section: story.section, stories: [story] }));
  const popular = { stories: rest.slice(12, 17), counted: true };
  const front = { lead, seconds: rest.slice(0, 3), blocks, latest: [], popular };
  const content = chooseStories(front, new Date(madeAt.getTime() - 30 * dayMs));
  if (!content) return;
  const issue = { day: localDate(madeAt, zone), content, subject: "", intro: "" };
  const { issueId } = await makeIssue(tx, issue);
  const settledAt = new Date(madeAt.getTime() + 60_000);
  await tx
    .update(newsletterLetters)
    .set({ state: "sent", settledAt })
    .where(eq(newsletterLetters.issueId, issueId));
  await tx
    .update(newsletterIssues)
    .set({ state: "sent", madeAt, settledAt })
    .where(eq(newsletterIssues.id, issueId));
}
