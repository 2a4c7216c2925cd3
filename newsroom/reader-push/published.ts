/** What a reader's browser needs to be pushed to. */
export { publicPushKey } from "#newsroom/push/keys.ts";
