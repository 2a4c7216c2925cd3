/** Where the desk keeps a series. */
export function seriesDeskPath(seriesId: string): string {
  return `/desk/series/${seriesId}`;
}
