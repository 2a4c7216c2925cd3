import type { StoryState } from "../workflow/rules.ts";
import type { RightsStanding } from "./rights.ts";

/** The life of an uploaded picture: received, then decoded by a job, then usable or refused with a reason. */
export const pictureStates = ["received", "ready", "failed"] as const;
export type PictureState = (typeof pictureStates)[number];

/** On what ground a picture may be shown: the newsroom's own, a handout, an agency's, or by courtesy of its owner. */
export const pictureRights = ["own", "handout", "agency", "courtesy"] as const;
export type PictureRights = (typeof pictureRights)[number];

/** One public file of a picture. Its address is `/media/{token}/{width}.{format}`. */
export interface Rendition {
  readonly format: "avif" | "webp" | "jpg";
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** The shapes that pictures are cropped to, as they stand in an address: width by height. */
export const cropShapes = ["16x9", "4x3", "1x1"] as const;
export type CropShape = (typeof cropShapes)[number];

/** A part of a picture, each from 0 to 1 of width and height. */
export interface CropBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export type Crops = { readonly [shape in CropShape]?: CropBox };

/** A cropped file. Its address is `/media/{token}/{name}.jpg`. */
export interface CropRendition {
  readonly shape: CropShape;
  /** `{shape}-{width}-{digest}`: another part of the picture is another name. */
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** Why a picture is refused. Each is a key under `pictures.failures` in `messages/*.json`. */
export const pictureFailures = [
  "empty",
  "too-large",
  "heic",
  "avif",
  "svg",
  "raw",
  "not-a-picture",
  "broken",
  "too-many-pixels",
  "odd-shape",
  "too-demanding",
  "too-slow",
  "cut-off",
  "too-many",
  "processing",
] as const;
export type PictureFailure = (typeof pictureFailures)[number];

/** The centre of interest, each from 0 to 1 of width and height. */
export interface FocalPoint {
  readonly x: number;
  readonly y: number;
}

/** A picture as the desk shows it: no row, and no key of a file. Instants are ISO texts. */
export interface StaffPicture {
  readonly id: string;
  readonly state: PictureState;
  readonly failure: PictureFailure | null;
  readonly fileName: string;
  /** Of the original. */
  readonly bytes: number;
  /** Pixels of the original, turned upright; null until it is decoded. */
  readonly width: number | null;
  readonly height: number | null;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
  readonly focal: FocalPoint;
  /** Only those that were set by hand. */
  readonly crops: Crops;
  /** Where it was taken in words, as the file said. */
  readonly place: string;
  /** Null while nobody has said. */
  readonly rights: PictureRights | null;
  /** The last day on which it may be shown, as `yyyy-mm-dd` of the site's calendar; null for no end. */
  readonly rightsUntil: string | null;
  readonly rightsStanding: RightsStanding;
  /** "#rrggbb" */
  readonly colour: string | null;
  readonly takenAt: string | null;
  readonly uploadedAt: string;
  readonly uploadedBy: string | null;
  /** A small and a middle rendition, served to signed-in staff; null until it is decoded. */
  readonly thumbnailUrl: string | null;
  readonly previewUrl: string | null;
  /** Whether the one who asks may change caption, credit, alternative text and focal point. */
  readonly mayDescribe: boolean;
  /** Whether the one who asks may put another picture in its place in every story. */
  readonly mayReplace: boolean;
}

/** A story of the desk that shows a picture in one of its revisions. */
export interface PictureUse {
  readonly storyId: string;
  readonly title: string;
  readonly state: StoryState;
  /** Whether readers see it in this story now. */
  readonly live: boolean;
}

/** Pictures whose rights somebody has to see to. */
export interface RightsToWatch {
  readonly ending: number;
  readonly ended: number;
  /** Of those that are over: how many readers still see. */
  readonly endedAndShown: number;
}

/** A picture whose rights end soon or are over. */
export interface WatchedPicture {
  readonly id: string;
  /** Its caption, or its file name while it has none. */
  readonly name: string;
  /** The last day on which it may be shown, as `dd-mm-yyyy`. */
  readonly day: string;
  readonly standing: Exclude<RightsStanding, "free">;
}

/** What somebody who looks at one picture wants to know besides: where it is used, and what looks like it. */
export interface PictureSurroundings {
  readonly uses: readonly PictureUse[];
  readonly alike: readonly StaffPicture[];
}
