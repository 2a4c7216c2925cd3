import type { MeasuredPhase } from "#newsroom/pace/types.ts";

/** The colour of each phase in a drawing, and the same beside its name. */
export const phaseLooks: Record<MeasuredPhase, { readonly fill: string; readonly dot: string }> = {
  writing: { fill: "fill-accent", dot: "bg-accent" },
  waiting: { fill: "fill-danger", dot: "bg-danger" },
  review: { fill: "fill-violet", dot: "bg-violet" },
  rewriting: { fill: "fill-warning", dot: "bg-warning" },
  ready: { fill: "fill-teal", dot: "bg-teal" },
};
