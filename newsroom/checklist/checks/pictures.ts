import { picturesIn } from "#newsroom/body/references.ts";
import type { Check } from "../types.ts";

export const pictureMissing: Check = ({ picture }) => (picture === null ? "picture" : null);

export const pictureCaptionMissing: Check = ({ picture }) => (picture?.caption === "" ? "picture" : null);

export const pictureCreditMissing: Check = ({ picture }) => (picture?.credit === "" ? "picture" : null);

export const pictureAltMissing: Check = ({ picture }) => (picture?.alt === "" ? "picture" : null);

export const bodyPictureCaptionMissing: Check = ({ body }) =>
  picturesIn(body).some(({ caption }) => caption === "") ? "body" : null;

export const bodyPictureCreditMissing: Check = ({ body }) =>
  picturesIn(body).some(({ credit }) => credit === "") ? "body" : null;
