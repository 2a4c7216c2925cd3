import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { freePort } from "../../free-port.ts";

/** A mail server on this machine that keeps what it is given: real SMTP over a real socket. */
export interface MailSink {
  readonly url: string;
  /** Every mail that was taken over, in order. */
  readonly received: Email[];
  /** Answers the next receivers with this status, such as 451 or 550; null: takes everything. */
  refuseWith(status: number | null): void;
  /** Closes the door: nobody can connect until `open`. */
  close(): Promise<void>;
  open(): Promise<void>;
}

/** Opens a mail sink. */
export async function openMailSink(): Promise<MailSink> {
  const port = await freePort();
  const received: Email[] = [];
  let refusal: number | null = null;
  let server: SMTPServer | null = null;
  const sink: MailSink = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseWith: (status) => {
      refusal = status;
    },
    open: async () => {
      const opened = new SMTPServer({
        authOptional: true,
        disabledCommands: ["STARTTLS", "AUTH"],
        onRcptTo: (_address, _session, callback) => {
          if (refusal === null) return callback();
          callback(Object.assign(new Error("refused by the test"), { responseCode: refusal }));
        },
        onData: (stream, _session, callback) => {
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("end", () => {
            void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
              received.push(mail);
              callback();
            });
          });
        },
      });
      server = opened;
      await new Promise<void>((resolve) => opened.listen(port, "127.0.0.1", resolve));
    },
    close: async () => {
      const open = server;
      server = null;
      if (open) await new Promise<void>((resolve) => open.close(resolve));
    },
  };
  await sink.open();
  return sink;
}
