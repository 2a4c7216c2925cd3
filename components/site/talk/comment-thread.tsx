import { toZonedIso } from "#lib/dates.ts";
import type { PublicComment, PublicThread } from "#newsroom/reader-comments/types.ts";
import type { Site } from "../site.ts";
import { when } from "../when.ts";
import { ReaderText } from "./reader-text.tsx";
import type { TalkWords } from "./talk-words.ts";

interface ThreadListProps {
  threads: readonly PublicThread[];
  storyId: string;
  /** Whether more may be written. */
  open: boolean;
  site: Site;
  words: TalkWords;
}

/** Comments one under the other, each with its answers. */
export function ThreadList({ threads, ...rest }: ThreadListProps) {
  return (
    <ol className="talk-list">
      {threads.map((thread) => (
        <li key={thread.id} id={`k-${thread.id}`}>
          <Comment comment={thread} {...rest} />
          {thread.answers.length > 0 && (
            <ol>
              {thread.answers.map((answer) => (
                <li key={answer.id} id={`k-${answer.id}`}>
                  <Comment comment={answer} {...rest} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function Comment({
  comment,
  storyId,
  open,
  site,
  words,
}: Omit<ThreadListProps, "threads"> & { comment: PublicComment }) {
  if (comment.removedFor)
    return <p className="removed">{words("removed", { ground: words(`grounds.${comment.removedFor}`) })}</p>;
  if (comment.text === "") return <p className="removed">{words("deleted")}</p>;
  const name = comment.name ?? words("nobody");
  return (
    <article>
      <p className="who">
        <bdi>{name}</bdi>{" "}
        <time dateTime={toZonedIso(comment.at, site.timeZone)}>{when(comment.at, site)}</time>
        {comment.edited && <span> · {words("edited")}</span>}
      </p>
      <ReaderText text={comment.text} />
      <p className="acts">
        {open && (
          <a
            rel="nofollow"
            href={`/komentar/tulis?berita=${storyId}&balas=${comment.id}`}
            aria-label={words("answerTo", { name })}
          >
            {words("answer")}
          </a>
        )}
        <a
          rel="nofollow"
          href={`/komentar/lapor?komentar=${comment.id}`}
          aria-label={words("reportOf", { name })}
        >
          {words("report")}
        </a>
      </p>
    </article>
  );
}
