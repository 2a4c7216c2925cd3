import { formatDateLine, toZonedIso } from "#lib/dates.ts";
import { readerNameLimit } from "#newsroom/readers/limits.ts";
import type { SheetOf } from "#newsroom/readers/schema.ts";
import type { Site } from "../site.ts";
import { when } from "../when.ts";
import { Row } from "./form-parts.tsx";
import { ReaderText } from "./reader-text.tsx";
import type { TalkWords } from "./talk-words.ts";

interface AccountSheetProps {
  sheet: SheetOf<"account">;
  site: Site;
  words: TalkWords;
}

/** A reader's own page: what was just done, what they wrote, their name, their devices, their data. */
export function AccountSheet({ sheet, site, words }: AccountSheetProps) {
  const { name, email, block, note, typedName, nameProblem, sessions } = sheet;
  return (
    <div className="talk-account">
      {note && (
        <p className="notice" role="status">
          {words(`notes.${note}`)}
        </p>
      )}
      {block && (
        <p className="notice" role="alert">
          {block.until
            ? words("me.blocked", {
                time: formatDateLine(block.until, site.timeZone, site.locale),
                reason: block.reason,
              })
            : words("me.blockedForGood", { reason: block.reason })}
        </p>
      )}
      <p className="meta">
        <strong>
          <bdi>{name}</bdi>
        </strong>{" "}
        · {words("me.signedInAs", { email })}
      </p>
      <OwnComments sheet={sheet} site={site} words={words} />
      <section aria-labelledby="nama-saya">
        <h2 id="nama-saya">{words("me.nameTitle")}</h2>
        <form className="request" method="post" action="/akun-pembaca/nama" acceptCharset="utf-8">
          <Row
            id="nama"
            label={words("me.nameLabel")}
            hint={words("me.nameHint")}
            problem={nameProblem}
            words={words}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                required
                autoComplete="nickname"
                maxLength={readerNameLimit * 2}
                defaultValue={typedName}
              />
            )}
          </Row>
          <button type="submit">{words("me.rename")}</button>
        </form>
      </section>
      <section aria-labelledby="perangkat">
        <h2 id="perangkat">{words("me.sessions")}</h2>
        <ul className="talk-devices">
          {sessions.map(({ id, userAgent, lastSeenAt, isThis }) => (
            <li key={id}>
              <bdi>{deviceName(userAgent) || words("me.unknownDevice")}</bdi>{" "}
              <span className="meta">
                {isThis ? words("me.thisOne") : words("me.lastSeen", { time: when(lastSeenAt, site) })}
              </span>
            </li>
          ))}
        </ul>
        <form method="post" action="/akun-pembaca/keluar" className="talk-buttons">
          <button type="submit">{words("me.signOut")}</button>
          <button type="submit" name="semua" value="ya" className="quiet">
            {words("me.signOutAll")}
          </button>
        </form>
      </section>
      <section aria-labelledby="data-saya">
        <h2 id="data-saya">{words("me.data")}</h2>
        <p>{words("me.dataLead")}</p>
        <p className="talk-buttons">
          <a href="/akun-pembaca/data.json" download>
            {words("me.export")}
          </a>
          <a href="/akun-pembaca/hapus">{words("me.end")}</a>
        </p>
      </section>
    </div>
  );
}

function OwnComments({ sheet, site, words }: AccountSheetProps) {
  return (
    <section aria-labelledby="komentar-saya">
      <h2 id="komentar-saya">{words("me.comments")}</h2>
      {sheet.comments.length === 0 && (
        <p>
          {words("me.none")} {words("me.noneHint")}
        </p>
      )}
      <ol className="talk-own">
        {sheet.comments.map(({ id, state, text, sentAt, ground, note, story, mayEdit }) => (
          <li key={id}>
            <p className="meta">
              <b>{words(`me.states.${state}`)}</b> ·{" "}
              <time dateTime={toZonedIso(sentAt, site.timeZone)}>{when(sentAt, site)}</time>
            </p>
            <p>{story.path ? <a href={story.path}>{story.title}</a> : words("me.gone")}</p>
            <ReaderText text={text} />
            {ground && <p className="meta">{words("me.because", { ground: words(`grounds.${ground}`) })}</p>}
            {note && <p className="meta">{words("me.note", { note })}</p>}
            <p className="acts">
              {state === "published" && story.path && (
                <a href={`${story.path}/komentar#k-${id}`}>{words("me.open")}</a>
              )}
              {mayEdit && <a href={`/komentar/tulis?ubah=${id}`}>{words("me.edit")}</a>}
              {state !== "removed" && <a href={`/komentar/hapus?komentar=${id}`}>{words("me.delete")}</a>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const browsers = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["SamsungBrowser/", "Samsung Internet"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;
const systems = ["Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux"] as const;

/** "Chrome · Android": what a reader knows their device by; "" when nothing of it is known. */
function deviceName(userAgent: string): string {
  const browser = browsers.find(([mark]) => userAgent.includes(mark))?.[1];
  const system = systems.find((name) => userAgent.includes(name));
  return [browser, system?.replace("Mac OS X", "macOS")].filter(Boolean).join(" · ");
}
