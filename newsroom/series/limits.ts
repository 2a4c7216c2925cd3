export const seriesNameLimit = 120;
export const seriesDescriptionLimit = 600;
/** Parts of one series: more than anybody follows. */
export const partsOfSeries = 60;
/** The most series that the desk lists. */
export const seriesListed = 200;
