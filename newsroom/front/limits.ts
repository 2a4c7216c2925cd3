/** The longest that a breaking strip may stand, in hours: what is news for longer has a story by then. */
export const stripLimitHours = 12;
/** For how long a strip can be put up, in minutes. */
export const stripDurations = [30, 60, 120, 240, 480, stripLimitHours * 60] as const;
/** Characters of a strip's text: two lines on a phone. */
export const maxStripLength = 120;
/** How far ahead a placement may be pinned. */
export const pinLimitDays = 30;
/** Launched versions that the desk lists. */
export const versionsListed = 12;
/** Stories that the desk lists beside the slots. */
export const storiesListed = 30;
