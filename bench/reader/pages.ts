/** A page kind that readers open most, by the path of one of its kind. */
export type BenchPage = Readonly<{ name: "story" | "front" | "section" | "search"; path: string }>;

/** The four kinds that are measured, with this story. */
export function benchPages(storyPath: string): readonly BenchPage[] {
  const [, section = ""] = storyPath.split("/");
  return [
    { name: "story", path: storyPath },
    { name: "front", path: "/" },
    { name: "section", path: `/${section}` },
    { name: "search", path: "/cari?q=warga" },
  ];
}
