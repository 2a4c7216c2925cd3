import { createServer, connect as dial, type Socket } from "node:net";

/** The wire between the browsers and the server, which a fault can spoil. */
export interface Wire {
  readonly port: number;
  /** Ends every connection of this moment, each in the middle of what it was sending. */
  cut(): void;
  /** Lets half of the browser's next piece through and then ends the connection; so many times. */
  cutInMessages(times: number): void;
  /** While true, everything is taken and nothing arrives, and nobody is told. */
  swallows: boolean;
  /** While true, nobody gets through: what was open is cut and what knocks is turned away. */
  down: boolean;
  /** Delay of each piece in milliseconds and bytes a second, both ways; null: as fast as the machine. */
  pace: { delayMs: number; bytesPerSecond: number } | null;
  close(): void;
}

/** Opens a wire to a server on this machine. */
export async function layWire(port: number, serverPort: number): Promise<Wire> {
  const open = new Set<Socket>();
  let cutsLeft = 0;
  const wire: Wire = {
    port,
    swallows: false,
    down: false,
    pace: null,
    cut: () => {
      for (const socket of open) socket.destroy();
    },
    cutInMessages: (times) => {
      cutsLeft = times;
    },
    close: () => {
      wire.cut();
      server.close();
    },
  };

  function carry(from: Socket, to: Socket, isBrowsers: boolean): void {
    let line = Promise.resolve();
    from.on("data", (piece: Buffer) => {
      line = line.then(() => pass(piece)).catch(() => undefined);
    });
    from.on("end", () => void line.then(() => to.end()));
    from.on("close", () => to.destroy());
    from.on("error", () => to.destroy());

    async function pass(piece: Buffer): Promise<void> {
      if (wire.swallows) return;
      if (wire.pace !== null) {
        const { delayMs, bytesPerSecond } = wire.pace;
        await new Promise((resolve) =>
          setTimeout(resolve, delayMs + (piece.length / bytesPerSecond) * 1_000),
        );
      }
      // A frame of the socket and no request: its first bit says that it is the whole of a message.
      if (isBrowsers && cutsLeft > 0 && (piece[0] ?? 0) >= 0x80) {
        cutsLeft -= 1;
        to.write(piece.subarray(0, Math.ceil(piece.length / 2)), () => {
          from.destroy();
          to.destroy();
        });
        return;
      }
      if (!to.destroyed) to.write(piece);
    }
  }

  const server = createServer((browser) => {
    if (wire.down) return void browser.destroy();
    const upstream = dial(serverPort, "127.0.0.1");
    for (const socket of [browser, upstream]) {
      open.add(socket);
      socket.on("close", () => open.delete(socket));
    }
    carry(browser, upstream, true);
    carry(upstream, browser, false);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return wire;
}
