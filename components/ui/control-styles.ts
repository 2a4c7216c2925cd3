/** The look of everything that takes typing. 16 px on touch, so that phones do not zoom in. */
export const controlStyles =
  "w-full rounded-md border border-line-strong bg-surface text-ink text-base touch:text-[1rem] placeholder:text-faint transition-colors hover:border-faint focus:outline-2 focus:outline-offset-0 focus:outline-accent focus:border-accent disabled:bg-sunken disabled:text-muted aria-invalid:border-danger aria-invalid:outline-danger";
