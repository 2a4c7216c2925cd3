/** Redaksi's mark: a column of type with the caret of somebody writing. */
export function Mark({ className = "size-7" }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 28 28" className={`shrink-0 ${className}`}>
      <rect width="28" height="28" rx="7" className="fill-ink" />
      <path
        d="M8 8.5h8M8 13.25h11.5M8 18h6"
        className="stroke-canvas"
        strokeWidth="2.25"
        strokeLinecap="round"
      />
      <path d="M18 16v5" stroke="#e5533d" strokeWidth="2.25" strokeLinecap="round" />
    </svg>
  );
}
