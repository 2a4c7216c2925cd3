import { forgetEnv } from "#lib/env.ts";
import { type MailSink, openMailSink } from "#lib/mail/testing/mail-sink.ts";
import { openPushService, type PushService } from "#newsroom/push/testing/push-service.ts";
import { test as base } from "../fixtures.ts";
import { newsroomProcess } from "./newsroom-process.ts";

/**
 * Journeys in a newsroom of their own, with a real mail server and a push service on this machine. The commands that
 * a journey calls from outside know the mail server, too.
 */
export const testWithMail = base.extend<object, { sink: MailSink; service: PushService }>({
  sink: [
    async ({}, use) => {
      const sink = await openMailSink();
      await use(sink);
      await sink.close();
    },
    { scope: "worker" },
  ],
  service: [
    async ({}, use) => {
      const service = await openPushService();
      await use(service);
      await service.close();
    },
    { scope: "worker" },
  ],
  newsroom: [
    async ({ sink, service }, use, worker) => {
      const port = Number(process.env.E2E_PORT ?? 3210) + 60 + worker.parallelIndex;
      const mail = { SMTP_URL: sink.url, MAIL_FROM: "Warta Uji <redaksi@uji.example>" };
      const newsroom = await newsroomProcess(`e2e-mail-${port}`, port, {
        ...mail,
        REDAKSI_PUSH_TEST_ORIGIN: service.origin,
      });
      Object.assign(process.env, mail);
      forgetEnv();
      await newsroom.start();
      await use(newsroom);
      await newsroom.kill("SIGTERM");
    },
    { scope: "worker", timeout: 150_000 },
  ],
});
