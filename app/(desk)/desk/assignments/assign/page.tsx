import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AssignmentForm } from "#components/desk/assignment-form-client.tsx";
import { BackLink } from "#components/desk/back-link.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { mayAssignSomewhere } from "#newsroom/assignments/policy.ts";
import { candidates, sectionsToAssignIn } from "#newsroom/assignments/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assignments"))("assign") };
}

/** An editor asks people for a story. */
export default async function AssignPage() {
  const actor = await requireActor("/desk/assignments/assign");
  if (!mayAssignSomewhere(actor)) notFound();
  const [t, sections, people] = await Promise.all([
    getTranslations("assignments"),
    sectionsToAssignIn(actor),
    candidates({ pitcherOf: null }),
  ]);
  const only = sections.length === 1 ? sections[0] : undefined;
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pb-16 md:px-8">
      <BackLink href="/desk/assignments" words={t("title")} />
      <PageHead title={t("assign")} />
      <AssignmentForm
        subject={{ title: "", sectionId: only?.id ?? "", place: "" }}
        sections={sections}
        people={people}
        chosen={[]}
        deadlineAt={null}
        happensAt={null}
        brief=""
      />
    </div>
  );
}
