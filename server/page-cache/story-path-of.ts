/** The story that an address belongs to: "/daerah/judul/siaran/…" is part of "/daerah/judul". */
export function storyPathOf(path: string): string {
  const second = path.indexOf("/", 1);
  const third = second === -1 ? -1 : path.indexOf("/", second + 1);
  return third === -1 ? path : path.slice(0, third);
}
