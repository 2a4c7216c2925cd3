import { commentLimit } from "#newsroom/reader-comments/limits.ts";
import type { SheetOf } from "#newsroom/readers/schema.ts";
import { Row, Trap, Trouble } from "./form-parts.tsx";
import { QuotedComment } from "./quoted-comment.tsx";
import type { TalkWords } from "./talk-words.ts";

const points = ["1", "2", "3"] as const;

/** Writes a comment, an answer, or changes one's own. What was typed stays when something must be mended. */
export function WriteSheet({ sheet, words }: { sheet: SheetOf<"write">; words: TalkWords }) {
  const { story, answers, editing, text, problem, hindrance, name } = sheet;
  const fields = problem ? [{ id: "teks", label: words("form.text") }] : [];
  return (
    <form className="request" method="post" action="/komentar/tulis" acceptCharset="utf-8">
      <Trouble hindrance={hindrance} fields={fields} words={words} />
      <p>
        {words("form.about")} <a href={story.path}>{story.title}</a>
      </p>
      {answers && (
        <div>
          <p className="meta">{words("form.answers")}</p>
          <QuotedComment comment={answers} words={words} />
        </div>
      )}
      <Row
        id="teks"
        label={words("form.text")}
        hint={words("form.hint", { commentLimit })}
        problem={problem}
        words={words}
      >
        {(control) => (
          <textarea {...control} rows={7} required maxLength={commentLimit} defaultValue={text} dir="auto" />
        )}
      </Row>
      {name && (
        <p className="meta">
          {words("form.as")} <bdi>{name}</bdi>. {words("form.queue")}
        </p>
      )}
      <input type="hidden" name="berita" value={story.id} />
      {answers && <input type="hidden" name="balas" value={answers.id} />}
      {editing && (
        <>
          <input type="hidden" name="ubah" value={editing.id} />
          <input type="hidden" name="versi" value={editing.version} />
        </>
      )}
      <Trap words={words} />
      <p className="talk-buttons">
        <button type="submit">{words(editing ? "form.save" : "form.send")}</button>
        <a href={editing ? "/akun-pembaca" : story.path}>{words("form.cancel")}</a>
      </p>
      <aside className="talk-rules" aria-labelledby="aturan-singkat">
        <h2 id="aturan-singkat">{words("form.rulesTitle")}</h2>
        <ul>
          {points.map((point) => (
            <li key={point}>{words(`rulesPage.points.${point}`)}</li>
          ))}
          {points.map((point) => (
            <li key={`house-${point}`}>{words(`rulesPage.housePoints.${point}`)}</li>
          ))}
        </ul>
        <p>
          <a href="/aturan-komentar">{words("rules")}</a>
        </p>
      </aside>
    </form>
  );
}

/** Asks before one's own comment goes for good. */
export function DeleteSheet({ sheet, words }: { sheet: SheetOf<"delete">; words: TalkWords }) {
  return (
    <form className="request" method="post" action="/komentar/hapus" acceptCharset="utf-8">
      <p>{words("delete.lead")}</p>
      <QuotedComment comment={sheet.comment} words={words} />
      <input type="hidden" name="komentar" value={sheet.comment.id} />
      <p className="talk-buttons">
        <button type="submit">{words("delete.go")}</button>
        <a href="/akun-pembaca">{words("delete.keep")}</a>
      </p>
    </form>
  );
}
