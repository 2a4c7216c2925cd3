/** The value of one cookie in a Cookie header, or null. Chunked cookies (`name.0`, `name.1` …) are joined. */
export function parseCookie(header: string, name: string): string | null {
  const found = new Map<string, string>();
  for (const pair of header.split(";")) {
    const cut = pair.indexOf("=");
    if (cut > 0) found.set(pair.slice(0, cut).trim(), pair.slice(cut + 1).trim());
  }
  const whole = found.get(name);
  if (whole !== undefined) return whole;
  let joined = "";
  for (let index = 0; found.has(`${name}.${index}`); index++) joined += found.get(`${name}.${index}`) ?? "";
  return joined || null;
}
