/** How long a session may have been seen ago before it is noted again, in seconds. */
export const seenEverySeconds = 60;
