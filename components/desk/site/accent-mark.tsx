const colours: Record<string, string> = {
  // Black by day; here it takes the ink of the page, or it would be gone in the dark.
  ink: "currentColor",
  teal: "#0b6260",
  red: "#a3222b",
  plum: "#6f2a6b",
  ochre: "#825108",
  blue: "#14508f",
  green: "#29672e",
};

/** A section's colour as readers see it by day; its name stands beside it. */
export function AccentMark({ accent }: { accent: string }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className="size-4 shrink-0">
      <rect
        width="16"
        height="16"
        rx="4"
        fill={colours[accent] ?? colours.ink}
        className="stroke-line-strong"
      />
    </svg>
  );
}
