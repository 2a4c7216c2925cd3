import type { Channels, NoticeEvent, NoticeRule, Receiver } from "./types.ts";

const inApp: Channels = { app: true, email: false, push: false };
const byMail: Channels = { app: true, email: true, push: false };
const byPush: Channels = { app: true, email: false, push: true };
const byAll: Channels = { app: true, email: true, push: true };

function tell(event: NoticeEvent, ways: Channels, ...whom: Exclude<Receiver, "person">[]): NoticeRule[] {
  const everywhere = { sectionId: null, kind: null, sensitive: false, personId: null };
  return whom.map((receiver) => ({ event, receiver, ...everywhere, ...ways }));
}

/** The rules that a newsroom begins with. */
export const defaultRules: readonly NoticeRule[] = [
  ...tell("story-submitted", inApp, "section-editors"),
  ...tell("review-taken-up", inApp, "writer", "co-writers"),
  ...tell("story-returned", byAll, "writer"),
  ...tell("story-returned", byMail, "co-writers"),
  ...tell("story-approved", inApp, "writer", "co-writers"),
  ...tell("story-published", inApp, "writer", "co-writers"),
  ...tell("story-withdrawn", byAll, "writer", "co-writers", "section-editors", "managing-editors"),
  ...tell("schedule-missed", byAll, "section-editors", "managing-editors"),
  ...tell("assignment-given", byAll, "concerned"),
  ...tell("story-handed-over", byMail, "concerned"),
  ...tell("deadline-near", byPush, "concerned"),
  ...tell("mention", byPush, "concerned"),
  ...tell("reply", inApp, "concerned"),
  ...tell("story-commented", inApp, "writer", "co-writers"),
  ...tell("request-received", byMail, "section-editors", "managing-editors"),
  ...tell("request-due-near", byAll, "section-editors", "managing-editors"),
  ...tell("request-overdue", byAll, "section-editors", "managing-editors"),
  ...tell("comment-reported", byMail, "section-editors", "managing-editors"),
  ...tell("report-due-near", byAll, "section-editors", "managing-editors"),
  ...tell("report-overdue", byAll, "section-editors", "managing-editors"),
];
