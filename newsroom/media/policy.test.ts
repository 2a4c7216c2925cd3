import { expect, test } from "vitest";
import type { Actor, PersonActor, Role } from "../staff/types.ts";
import { mayDescribePicture, maySeeLibrary, maySeePicture, mayUploadPicture } from "./policy.ts";

const person = (...roles: Role[]): PersonActor => ({
  kind: "person",
  personId: "me",
  name: "Me",
  roles,
  sectionIds: [],
});
const own = { uploadedById: "me" };
const others = { uploadedById: "somebody" };
const job: Actor = { kind: "system", job: "test" };

// role: upload, library, see another's, describe own, describe another's
test.each([
  [person("contributor"), [false, false, false, true, false]],
  [person("reporter"), [true, true, true, true, false]],
  [person("editor"), [true, true, true, true, true]],
  [person("managing-editor"), [true, true, true, true, true]],
  [person("administrator"), [false, false, false, true, false]],
  [person(), [false, false, false, true, false]],
  [job, [false, true, true, false, false]],
] as const)("%j may upload, search, see and describe: %j", (actor, expected) => {
  const decisions = [
    mayUploadPicture(actor),
    maySeeLibrary(actor),
    maySeePicture(actor, others),
    mayDescribePicture(actor, own),
    mayDescribePicture(actor, others),
  ];
  expect(decisions.map(({ allowed }) => allowed)).toEqual(expected);
});
