import { mayKeepRegister } from "#newsroom/corrections/policy.ts";
import { mayArrangeAnyFront, mayArrangeFront } from "#newsroom/front/policy.ts";
import { mayUploadPicture } from "#newsroom/media/policy.ts";
import { mayReadNewsletter } from "#newsroom/newsletter/policy.ts";
import { numbersViewsOf } from "#newsroom/numbers/policy.ts";
import { mayModerateSomewhere } from "#newsroom/reader-comments/policy.ts";
import { mayKeepSeries } from "#newsroom/series/policy.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayCreateStory } from "#newsroom/stories/policy.ts";
import { settingsPlaces } from "./settings-places.ts";

const everyone = () => true;
const arrangesFrontPage = (actor: PersonActor) => mayArrangeFront(actor, null).allowed;

const places = [
  { path: "/desk", name: "desk.nav.mine", may: everyone },
  { path: "/desk/notices", name: "notices.title", may: everyone },
  { path: "/desk/board", name: "desk.nav.board", may: everyone },
  { path: "/desk/assignments", name: "desk.nav.assignments", may: everyone },
  { path: "/desk/live", name: "live.nav", may: (actor) => mayCreateStory(actor).allowed },
  { path: "/desk/corrections", name: "corrections.nav", may: mayKeepRegister },
  { path: "/desk/reader-comments", name: "readerComments.nav", may: mayModerateSomewhere },
  { path: "/desk/pictures", name: "desk.nav.pictures", may: (actor) => mayUploadPicture(actor).allowed },
  { path: "/desk/front", name: "desk.nav.front", may: arrangesFrontPage },
  {
    path: "/desk/front",
    name: "desk.nav.sectionFronts",
    may: (actor) => !arrangesFrontPage(actor) && mayArrangeAnyFront(actor),
  },
  { path: "/desk/series", name: "series.title", may: (actor) => mayKeepSeries(actor).allowed },
  { path: "/desk/newsletter", name: "newsletter.desk.nav", may: (actor) => mayReadNewsletter(actor).allowed },
  { path: "/desk/numbers", name: "numbers.nav", may: (actor) => numbersViewsOf(actor).length > 0 },
  { path: "/desk/settings", name: "desk.nav.settings", may: (actor) => settingsPlaces(actor).length > 0 },
] as const satisfies readonly { path: string; name: string; may: (actor: PersonActor) => boolean }[];

/** A page of the desk that the navigation leads to; `name` is the key of what it is called. */
export type DeskPlace = (typeof places)[number];
export type DeskPath = DeskPlace["path"];

/** Where this person can go in the desk, as the navigation lists it. */
export function deskPlaces(actor: PersonActor): readonly DeskPlace[] {
  return places.filter(({ may }) => may(actor));
}

/** What stands at a phone's lower edge; all else is found under the account there. */
export const phoneEdge: readonly DeskPath[] = ["/desk", "/desk/board", "/desk/pictures", "/desk/front"];
