/** What a story is to its reader. Advertorials are labelled everywhere and kept out of Terpopuler. */
export const storyKinds = ["news", "opinion", "photo", "live", "advertorial", "video"] as const;
export type StoryKind = (typeof storyKinds)[number];

/** Why a revision was made. */
export const revisionReasons = ["submit", "return", "approve", "update", "restore"] as const;
export type RevisionReason = (typeof revisionReasons)[number];
