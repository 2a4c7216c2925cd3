import type { WantedCrop } from "#newsroom/media/crops.ts";

/** What the decoding child is asked for; it stands as `request.json` beside `original`. */
export type DecodeRequest =
  /** As soon as possible: what the file says of itself, and renditions that are enough to work with. */
  | { readonly step: "first" }
  /** All that is still missing. `have`: names of files that exist, such as `640.webp`. */
  | {
      readonly step: "rest";
      readonly credit: string;
      readonly have: readonly string[];
      readonly crops: readonly WantedCrop[];
    };
