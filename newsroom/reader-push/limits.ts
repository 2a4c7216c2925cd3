/** For how many seconds an alert to readers can be taken back. */
export const undoSeconds = 20;
/** How long a push service keeps an alert for a device that is off: later it is news no longer. */
export const alertLifetimeSeconds = 4 * 3_600;
/** After how many hours a push that could not be handed over is given up. */
export const alertGivenUpHours = 2;
/** How many pushes are handed over at once, each on a connection to the database, and how long one run may take. */
export const pushesAtOnce = 3;
export const longestRunMs = 7_000;
/** The most sections that a device may choose. */
export const sectionLimit = 60;
/** The longest text of a subscription that is read, in bytes. */
export const subscriptionBytes = 8_192;
