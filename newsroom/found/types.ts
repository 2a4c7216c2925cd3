/**
 * What programs of artificial intelligence may do here: everything, be read for answers but not for training, or
 * nothing.
 */
export const aiPolicies = ["all", "search", "none"] as const;
export type AiPolicy = (typeof aiPolicies)[number];

/** How much of a story its feeds give away. */
export const feedTexts = ["summary", "full"] as const;
export type FeedText = (typeof feedTexts)[number];

/** Who is told of changes: a WebSub hub of changed feeds, search engines by IndexNow of changed pages. */
export const pingChannels = ["websub", "indexnow"] as const;
export type PingChannel = (typeof pingChannels)[number];

/** What came of telling: taken over, tried again later, refused for good, given up after a day. */
export const pingOutcomes = ["taken", "not-now", "refused", "given-up"] as const;
export type PingOutcome = (typeof pingOutcomes)[number];

/** What a newsroom chose about being found. */
export interface FoundSettings {
  readonly aiPolicy: AiPolicy;
  readonly feedText: FeedText;
  /** "" = none. */
  readonly hubUrl: string;
  readonly indexNow: boolean;
  readonly indexNowKey: string | null;
  /** "" = the publisher's mail address. */
  readonly securityContact: string;
  readonly version: number;
}

/** A request that was sent, as the desk shows it. */
export interface PingTry {
  readonly id: string;
  readonly channel: PingChannel;
  readonly host: string;
  readonly paths: readonly string[];
  readonly outcome: PingOutcome;
  readonly status: number | null;
  readonly at: Date;
}

/** What still waits to be told. */
export interface WaitingPings {
  readonly channel: PingChannel;
  readonly count: number;
  readonly failures: number;
  /** When the next try is. */
  readonly dueAt: Date;
}
