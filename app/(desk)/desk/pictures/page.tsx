import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "#components/desk/page-head.tsx";
import { LibraryClient } from "#components/pictures/library-client.tsx";
import { mayUploadPicture } from "#newsroom/media/policy.ts";
import { picturesForStaff, rightsToWatch } from "#newsroom/media/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pictures"))("title") };
}

/** The newsroom's pictures: look, search, upload, describe. */
export default async function PicturesPage() {
  const actor = await requireActor("/desk/pictures");
  const [t, first, watch] = await Promise.all([
    getTranslations("pictures"),
    picturesForStaff(actor, { search: "" }),
    rightsToWatch(actor),
  ]);
  return (
    <div className="mx-auto w-full max-w-6xl px-4 pb-16 md:px-8">
      <PageHead title={t("title")} />
      <p className="-mt-3 mb-5 max-w-[70ch] text-pretty text-muted">{t("lead")}</p>
      <LibraryClient
        first={first}
        mayUpload={mayUploadPicture(actor).allowed}
        personId={actor.personId}
        watch={watch}
      />
    </div>
  );
}
