import { type Actor, allowed, type Decision, refused } from "../staff/types.ts";
import { hasRole } from "../stories/policy.ts";

/** What a decision about a picture needs to know of it. */
export interface PictureRelation {
  readonly uploadedById: string | null;
}

/** Who may bring a picture in: reporters and editors (PRODUCT, "People"). */
export function mayUploadPicture(actor: Actor): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  return hasRole(actor, "reporter", "editor", "managing-editor") ? allowed : refused("not-a-photographer");
}

/** Who may search the newsroom's library of pictures. A contributor sees nothing of others'. */
export function maySeeLibrary(actor: Actor): Decision {
  if (actor.kind === "system") return allowed;
  return hasRole(actor, "reporter", "editor", "managing-editor") ? allowed : refused("not-yours");
}

/** Who may see a picture on the desk: its sender, and whoever may see the library. */
export function maySeePicture(actor: Actor, picture: PictureRelation): Decision {
  if (actor.kind === "person" && picture.uploadedById === actor.personId) return allowed;
  return maySeeLibrary(actor);
}

/**
 * Who may put another picture in its place in every story: editors; where readers see it already, without another
 * review, only the managing editor.
 */
export function mayReplacePicture(actor: Actor, picture: { readonly shownPublicly: boolean }): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  if (hasRole(actor, "managing-editor")) return allowed;
  if (!hasRole(actor, "editor")) return refused("only-editors-replace");
  return picture.shownPublicly ? refused("shown-to-readers") : allowed;
}

/** Who may change its caption, credit, alternative text and focal point: its sender and editors. */
export function mayDescribePicture(actor: Actor, picture: PictureRelation): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  if (picture.uploadedById === actor.personId) return allowed;
  return hasRole(actor, "editor", "managing-editor") ? allowed : refused("not-your-picture");
}
