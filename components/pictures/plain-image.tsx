import type { ComponentProps } from "react";

/** A rendition as it is: they are made once at fixed widths, so nothing is left for an image service to do. */
export function PlainImage({ alt, ...rest }: ComponentProps<"img"> & { alt: string }) {
  // biome-ignore lint/performance/noImgElement: `/_next/image` is switched off
  return <img alt={alt} {...rest} />;
}
