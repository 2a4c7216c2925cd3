import { z } from "zod";

/** A subscription as a browser hands it over: an address, a P-256 point and a secret of 16 bytes. */
export const subscriptionForm = z.strictObject({
  endpoint: z.url().max(1000),
  p256dh: z.string().regex(/^[A-Za-z0-9_-]{86,88}$/),
  auth: z.string().regex(/^[A-Za-z0-9_-]{21,24}$/),
});

export const deviceForm = z.strictObject({ deviceId: z.uuid() });
