const paths = {
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L21 21",
  text: "M3 18 8 6l5 12M4.7 14h6.6M14.5 18l3.3-8 3.3 8M15.7 15.2h4.2",
  save: "M6 4h12v16.5l-6-4.5-6 4.5V4Z",
  listen: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5H4Zm11.5-1a5 5 0 0 1 0 7m2.5-9.5a9 9 0 0 1 0 12",
  share: "M12 3v12M8 6.5 12 3l4 3.5M6 11H5v9h14v-9h-1",
  link: "M9.5 14.5l5-5M8 11l-2.3 2.3a3.5 3.5 0 0 0 5 5L13 16m-2-8 2.3-2.3a3.5 3.5 0 0 1 5 5L16 13",
  whatsapp:
    "M12 3a9 9 0 0 0-7.7 13.6L3 21l4.5-1.2A9 9 0 1 0 12 3Zm-3 4.5c.4 0 .6 0 .8.5l.7 1.7c.1.4-.6 1-.8 1.3.7 1.5 1.9 2.6 3.5 3.3.4-.3.9-1.2 1.3-1l1.7.8c.4.2.5.3.4.8-.2 1.2-1.4 1.8-2.3 1.7-3.3-.4-6.3-3.4-6.9-6.6-.1-1.1.6-2.5 1.6-2.500Z",
  telegram: "M21 4 2.8 11.200l5.2 1.900L18 6.800l-7.7 7.5-.3 4.7 2.9-3 4.6 3.300L21 4Z",
  facebook:
    "M13.5 21v-7.500h2.600l.4-3h-3V8.600c0-.9.3-1.5 1.5-1.500h1.600V4.400c-.3 0-1.2-.1-2.3-.1-2.3 0-3.9 1.4-3.9 4v2.200H8v3h2.400V21h3.100Z",
  x: "M4 4h4.500l4 5.600L17.5 4H20l-6.3 7.300L20.5 20H16l-4.4-6.100L6.3 20H4l6.5-7.600L4 4Zm3.2 1.7 9.6 12.700h1.400L8.7 5.700H7.200Z",
  camera: "M4 8h3l1.5-2.5h7L17 8h3v11H4V8Zm8 8.5a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Z",
  play: "M7 4.500v15L19.500 12 7 4.500Z",
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside or instead of a word; its meaning always stands in a text next to it. */
export function Icon({ name, solid = false }: { name: IconName; solid?: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={solid ? "solid" : undefined}>
      <path d={paths[name]} />
    </svg>
  );
}
