import pg from "pg";

/** A statement is prepared from this time on that it is asked: lists of odd lengths are not. */
const askedBeforePrepared = 5;
/** Each connection keeps the plans of so many statements; the newspaper's pages ask about sixty. */
const mostPrepared = 200;
/** After so many other statements counting begins anew. */
const mostCounted = 5_000;

const names = new Map<string, string>();
const asked = new Map<string, number>();

/** The name of a statement that is asked again and again, or undefined: PostgreSQL then plans it each time. */
export function nameOfStatement(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostPrepared) return known;
  const times = (asked.get(text) ?? 0) + 1;
  if (times < askedBeforePrepared) {
    if (asked.size >= mostCounted) asked.clear();
    asked.set(text, times);
    return undefined;
  }
  asked.delete(text);
  const name = `redaksi_${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * A connection on which statements that come again are planned once: for a reader's page planning costs more than
 * answering (docs/decisions/0038). Behind a pool that hands one connection to many it needs one that knows prepared
 * statements (PgBouncer from 1.21 on).
 */
export class PreparedClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the driver's own overloads, of which one is looked at
  override query(...[config, ...rest]: any[]): any {
    const query = super.query.bind(this) as (...words: unknown[]) => unknown;
    if (typeof config?.text !== "string" || config.name || typeof config.submit === "function")
      return query(config, ...rest);
    const name = nameOfStatement(config.text);
    return name ? query({ ...config, name }, ...rest) : query(config, ...rest);
  }
}
