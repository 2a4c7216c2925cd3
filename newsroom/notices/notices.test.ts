import { expect, test } from "vitest";
import en from "#messages/en.json" with { type: "json" };
import id from "#messages/id.json" with { type: "json" };
import { verbs } from "#newsroom/workflow/rules.ts";
import { defaultRules } from "./default-rules.ts";
import { inboxPath, readInboxAddress } from "./inbox-address.ts";
import {
  chosenWay,
  clockOf,
  eventOfMove,
  groupOf,
  isUrgent,
  type Listener,
  mayGoOutAt,
  minutesOf,
  placeOfNotice,
  receiversOf,
  type StoryFacts,
  secondsUntilNextTry,
  usualHabits,
} from "./rules.ts";
import { channels, type NoticeRule, noticeEvents, noticeGroups, receivers } from "./types.ts";
import { writeMail } from "./write-mail.ts";

const story: StoryFacts = {
  writerId: "writer",
  writerIds: ["writer", "second"],
  reviewerId: "reviewer",
  sectionId: "daerah",
  kind: "news",
  sensitive: false,
};
const person = (personId: string, facts: Partial<Listener> = {}): Listener => ({
  personId,
  isManaging: false,
  editsSection: false,
  ...facts,
});
const listeners = [
  person("writer"),
  person("second"),
  person("reviewer", { editsSection: true }),
  person("editor", { editsSection: true }),
  person("chief", { isManaging: true }),
  person("named"),
];
const rule = (change: Partial<NoticeRule>): NoticeRule => ({
  event: "story-returned",
  receiver: "writer",
  personId: null,
  sectionId: null,
  kind: null,
  sensitive: false,
  app: true,
  email: false,
  push: false,
  ...change,
});
const returned = { event: "story-returned", fromId: null, concernedIds: ["named"], exceptIds: [] } as const;
const told = (rules: NoticeRule[], happening: Partial<typeof returned> | object = {}, facts = story) => [
  ...receiversOf({ ...returned, ...happening }, facts, listeners, rules).keys(),
];

test.each([
  ["concerned", ["named"]],
  ["writer", ["writer"]],
  ["co-writers", ["second"]],
  ["reviewer", ["reviewer"]],
  ["section-editors", ["reviewer", "editor"]],
  ["managing-editors", ["chief"]],
  ["person", ["editor"]],
] as const)("a rule for %s tells exactly them", (receiver, expected) => {
  expect(told([rule({ receiver, personId: receiver === "person" ? "editor" : null })])).toEqual(expected);
});

test("nobody is told of what they did, twice, or without being a listener", () => {
  const forAll = receivers.map((receiver) =>
    rule({ receiver, personId: receiver === "person" ? "gone" : null }),
  );
  expect(told(forAll, { fromId: "writer" })).not.toContain("writer");
  expect(told(forAll, { exceptIds: ["second"] })).not.toContain("second");
  expect(told(forAll)).not.toContain("gone");
  expect(new Set(told(forAll)).size).toBe(told(forAll).length);
});

test("the ways of several rules for one person are joined", () => {
  const rules = [
    rule({ email: true }),
    rule({ receiver: "person", personId: "writer", app: false, push: true }),
  ];
  const ways = receiversOf(returned, story, listeners, rules).get("writer");
  expect(ways).toEqual({ app: true, email: true, push: true });
});

test("a rule holds only for its event, section, kind, and sensitive stories", () => {
  expect(told([rule({ event: "story-approved" })])).toEqual([]);
  expect(told([rule({ sectionId: "ekonomi" })])).toEqual([]);
  expect(told([rule({ sectionId: "daerah" })])).toEqual(["writer"]);
  expect(told([rule({ kind: "opinion" })])).toEqual([]);
  expect(told([rule({ kind: "news" })])).toEqual(["writer"]);
  expect(told([rule({ sensitive: true })])).toEqual([]);
  expect(told([rule({ sensitive: true })], {}, { ...story, sensitive: true })).toEqual(["writer"]);
});

test("somebody who left the writers is no longer told as their first", () => {
  expect(told([rule({})], {}, { ...story, writerIds: ["second"] })).toEqual([]);
});

test("a person's own choice takes the place of the rules", () => {
  const byRules = { app: true, email: true, push: false };
  expect(chosenWay(byRules, undefined)).toEqual({ ...byRules, digest: false });
  const off = { app: false, email: false, push: false, digest: false };
  expect(chosenWay(byRules, off)).toEqual(off);
});

const jakarta = "Asia/Jakarta";
const night = { ...usualHabits, quietFrom: 22 * 60, quietTo: 6 * 60 };
test.each([
  ["before they begin", "2026-11-29T21:59:00+07:00", "2026-11-29T21:59:00+07:00"],
  ["when they begin", "2026-11-29T22:00:00+07:00", "2026-11-30T06:00:00+07:00"],
  ["after midnight", "2026-11-30T00:30:00+07:00", "2026-11-30T06:00:00+07:00"],
  ["in their last minute", "2026-11-30T05:59:30+07:00", "2026-11-30T06:00:00+07:00"],
  ["when they end", "2026-11-30T06:00:00+07:00", "2026-11-30T06:00:00+07:00"],
])("quiet hours over midnight hold a mail %s", (_when, now, expected) => {
  expect(mayGoOutAt("mention", night, new Date(now), jakarta)).toEqual(new Date(expected));
});

test("quiet hours within a day hold until their end of the same day", () => {
  const noon = { ...usualHabits, quietFrom: 12 * 60, quietTo: 13 * 60 };
  const at = new Date("2026-11-29T12:15:00+07:00");
  expect(mayGoOutAt("mention", noon, at, jakarta)).toEqual(new Date("2026-11-29T13:00:00+07:00"));
});

test("what is urgent comes through only for those who chose that", () => {
  const at = new Date("2026-11-29T23:00:00+07:00");
  expect(mayGoOutAt("schedule-missed", night, at, jakarta)).not.toEqual(at);
  expect(mayGoOutAt("schedule-missed", { ...night, urgentThrough: true }, at, jakarta)).toEqual(at);
  expect(mayGoOutAt("mention", { ...night, urgentThrough: true }, at, jakarta)).not.toEqual(at);
});

test("the pause between tries doubles, up to half an hour", () => {
  expect([1, 2, 3, 6, 7, 50].map(secondsUntilNextTry)).toEqual([30, 60, 120, 960, 1800, 1800]);
});

test("clocks are read as people write them, and nothing else is one", () => {
  expect(minutesOf("22.30")).toBe(1350);
  expect(minutesOf("06:05")).toBe(365);
  for (const wrong of ["24.00", "6.00", "22.60", "", "22"]) expect(minutesOf(wrong)).toBeNull();
  for (const minutes of [0, 365, 1439]) expect(minutesOf(clockOf(minutes))).toBe(minutes);
});

test("every event has a group, default rules and words in both languages", () => {
  const groups = new Set(noticeEvents.map(groupOf));
  expect([...groups].toSorted()).toEqual(noticeGroups.toSorted());
  for (const { notices } of [id, en]) {
    expect(Object.keys(notices.events).toSorted()).toEqual(noticeEvents.toSorted());
    expect(Object.keys(notices.short).toSorted()).toEqual(noticeEvents.toSorted());
    expect(Object.keys(notices.groups).toSorted()).toEqual(noticeGroups.toSorted());
    expect(Object.keys(notices.channels)).toEqual([...channels]);
  }
  const covered = new Set(defaultRules.map(({ event }) => event));
  expect([...covered].toSorted()).toEqual(noticeEvents.toSorted());
  expect(noticeEvents.filter(isUrgent).length).toBe(7);
});

test("of the moves exactly those that others wait for are told of", () => {
  expect(verbs.filter((verb) => eventOfMove(verb) !== null)).toEqual([
    "submit",
    "return",
    "hand-over",
    "approve",
    "publish",
    "publish-due",
    "submit-update",
    "return-update",
    "publish-update",
    "withdraw",
  ]);
});

test("an address of the inbox is read as it was written, and an unknown one means everything", () => {
  const beforeId = "01900000-0000-7000-8000-000000000000";
  const question = { group: "talk", unreadOnly: true, beforeId } as const;
  const { searchParams } = new URL(inboxPath(question), "http://x");
  expect(readInboxAddress(Object.fromEntries(searchParams))).toEqual(question);
  const everything = { group: null, unreadOnly: false, beforeId: null };
  expect(inboxPath(everything)).toBe("/desk/notices");
  expect(readInboxAddress({ kelompok: "x", baru: ["1", "2"], sebelum: "1; drop" })).toEqual(everything);
});

const notice = {
  id: "n",
  event: "story-returned",
  from: "Siti <Redaktur>",
  story: { id: "s", title: "Harga & nilai\r\nBcc: semua@contoh.example" },
  excerpt: '<script>alert("x")</script>',
  threadId: null,
  requestId: null,
  at: new Date(0),
  read: false,
} as const;
const material = {
  mailId: "0190",
  to: { name: "Masrul", address: "masrul@contoh.example" },
  locale: "id",
  siteName: "Warta",
  siteUrl: "https://warta.example",
  isDigest: false,
  notices: [notice],
} as const;

test("a mail says in the person's language what happened, links absolutely, and lets no text become code", () => {
  const mail = writeMail(material);
  expect(mail.subject).toBe("Siti <Redaktur> mengembalikan Harga & nilai Bcc: semua@contoh.example · Warta");
  expect(mail.text).toContain("https://warta.example/desk/stories/s");
  expect(mail.html).toContain('href="https://warta.example/desk/stories/s"');
  expect(mail.html).not.toContain("<script>");
  expect(mail.html).toContain("&lt;script&gt;");
  expect(mail.messageId).toBe("<0190@warta.example>");
  expect(writeMail({ ...material, locale: "en" }).subject).toContain("returned");
});

test("a digest names its first forty and counts the others", () => {
  const mail = writeMail({ ...material, isDigest: true, notices: Array.from({ length: 45 }, () => notice) });
  expect(mail.subject).toBe("45 pemberitahuan belum dibaca · Warta");
  expect(mail.text.match(/desk\/stories\/s/g)?.length).toBe(40);
  expect(mail.text).toContain("dan 5 lainnya");
});

test("each notice leads to where something can be done about it", () => {
  const at = (event: (typeof noticeEvents)[number], more = {}) =>
    placeOfNotice({ ...notice, event, ...more });
  expect(at("story-submitted")).toBe("/desk/stories/s/review");
  expect(at("story-returned")).toBe("/desk/stories/s");
  expect(at("assignment-given")).toBe("/desk/assignments/s");
  expect(at("mention", { threadId: "t" })).toBe("/desk/stories/s?komentar=t");
  expect(at("request-received", { requestId: "r" })).toBe("/desk/corrections/r");
});
