import type { PublicTalk } from "#newsroom/reader-comments/published.ts";
import type { Site } from "../site.ts";
import { ThreadList } from "./comment-thread.tsx";
import type { TalkWords } from "./talk-words.ts";

interface StoryTalkProps {
  talk: PublicTalk;
  storyId: string;
  path: string;
  site: Site;
  words: TalkWords;
}

/** The newest comments under a story, and the ways to all of them and to write one. */
export function StoryTalk({ talk, storyId, path, site, words }: StoryTalkProps) {
  const open = talk.state === "open";
  if (!open && talk.threads.length === 0) return null;
  return (
    <section className="talk" id="komentar" aria-labelledby="judul-komentar">
      <TalkHead talk={talk} storyId={storyId} words={words} />
      {talk.threads.length > 0 && (
        <ThreadList threads={talk.threads} storyId={storyId} open={open} site={site} words={words} />
      )}
      {talk.hasNext && (
        <p className="talk-all">
          <a href={`${path}/komentar`}>{words("all", { count: talk.count })}</a>
        </p>
      )}
    </section>
  );
}

/** The name of the talk with its number, what holds there, and the way to write. */
export function TalkHead({
  talk,
  storyId,
  words,
  own = false,
}: Pick<StoryTalkProps, "talk" | "storyId" | "words"> & {
  /** On its own page the name stands over it already. */
  own?: boolean;
}) {
  const open = talk.state === "open";
  return (
    <header className="talk-head">
      {own ? (
        <p className="talk-count">{words("count", { count: talk.count })}</p>
      ) : (
        <h2 id="judul-komentar">
          {words("title")} {talk.count > 0 && <span>{talk.count}</span>}
        </h2>
      )}
      {open && (
        <a className="talk-write" rel="nofollow" href={`/komentar/tulis?berita=${storyId}`}>
          {words("write")}
        </a>
      )}
      <p className="meta">
        {open ? words("lead") : words("closed")} <a href="/aturan-komentar">{words("rules")}</a> ·{" "}
        <a rel="nofollow" href="/akun-pembaca">
          {words("account")}
        </a>
      </p>
      {open && talk.count === 0 && <p>{words("empty")}</p>}
    </header>
  );
}
