import type { SheetOf } from "#newsroom/readers/schema.ts";
import { farewells } from "#newsroom/readers/types.ts";
import { Trouble } from "./form-parts.tsx";
import type { TalkWords } from "./talk-words.ts";

/** Asks before an account goes for good: what becomes of its comments, and a word that makes sure. */
export function EndSheet({ sheet, words }: { sheet: SheetOf<"end">; words: TalkWords }) {
  const { farewell, problems } = sheet;
  const fields = [
    ...(problems.choice ? [{ id: "komentar", label: words("end.choose") }] : []),
    ...(problems.confirm ? [{ id: "pasti", label: words("end.confirm") }] : []),
  ];
  return (
    <form className="request" method="post" action="/akun-pembaca/hapus" acceptCharset="utf-8">
      <Trouble hindrance={null} fields={fields} words={words} />
      <p>{words("end.lead")}</p>
      <fieldset id="komentar" aria-describedby={problems.choice ? "komentar-problem" : undefined}>
        <legend>{words("end.choose")}</legend>
        {farewells.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="komentar"
              value={choice}
              defaultChecked={farewell === choice}
              required
            />
            <span>
              {words(`end.${choice}`)}
              <small>{words(`end.${choice}Hint`)}</small>
            </span>
          </label>
        ))}
        {problems.choice && (
          <p id="komentar-problem" className="problem">
            {words("end.chooseMissing")}
          </p>
        )}
      </fieldset>
      <div className="row">
        <label htmlFor="pasti">{words("end.confirm")}</label>
        <input
          id="pasti"
          name="pasti"
          type="text"
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={problems.confirm ? true : undefined}
          aria-describedby={problems.confirm ? "pasti-problem" : undefined}
        />
        {problems.confirm && (
          <p id="pasti-problem" className="problem">
            {words("end.confirmMissing")}
          </p>
        )}
      </div>
      <p className="talk-buttons">
        <button type="submit">{words("end.go")}</button>
        <a href="/akun-pembaca">{words("end.keep")}</a>
      </p>
    </form>
  );
}
