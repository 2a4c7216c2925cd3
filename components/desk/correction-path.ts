/** Where a reader's request is read and answered. */
export function requestPath(requestId: string): string {
  return `/desk/corrections/${requestId}`;
}

/** Where a story is corrected and linked; with a request, so that the correction answers it. */
export function correctionPath(storyId: string, requestId?: string): string {
  const path = `/desk/corrections/stories/${storyId}`;
  return requestId ? `${path}?permintaan=${requestId}` : path;
}
