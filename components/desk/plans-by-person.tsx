import { useTranslations } from "next-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import type { PlannedStory } from "#newsroom/assignments/types.ts";
import type { DeskMoment } from "./desk-moment.ts";
import { PlanRows } from "./plan-rows.tsx";

/** The same assignments by who has them: what each person is to hand in, the next due first. */
export function PlansByPerson({ plans, ...moment }: { plans: readonly PlannedStory[] } & DeskMoment) {
  const t = useTranslations("assignments");
  return (
    <div className="grid gap-6">
      {byPerson(plans).map(({ id, name, held }) => (
        <section key={id} className="grid gap-2">
          <h3 className="flex items-center gap-2 text-base font-semibold">
            {name ? <Avatar name={name} size="sm" /> : null}
            {name ?? t("nobodyHolds")}
            <span className="tabular font-medium text-muted">{held.length}</span>
          </h3>
          <PlanRows plans={held} {...moment} />
        </section>
      ))}
    </div>
  );
}

interface Holder {
  readonly id: string;
  /** Null for what nobody holds any more: that comes first. */
  readonly name: string | null;
  readonly held: PlannedStory[];
}

function byPerson(plans: readonly PlannedStory[]): Holder[] {
  const holders = new Map<string, Holder>();
  const add = (id: string, name: string | null, plan: PlannedStory) => {
    const holder = holders.get(id) ?? { id, name, held: [] };
    holder.held.push(plan);
    holders.set(id, holder);
  };
  for (const plan of plans) {
    const holding = plan.assignees.filter(({ answer }) => answer !== "cannot");
    if (holding.length === 0) add("", null, plan);
    for (const { id, name } of holding) add(id, name, plan);
  }
  return [...holders.values()].sort((one, other) => (one.name ?? "").localeCompare(other.name ?? "", "id"));
}
