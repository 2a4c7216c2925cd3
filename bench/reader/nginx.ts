import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "#lib/free-port.ts";

const program = "/usr/sbin/nginx";
const install =
  "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends nginx-light";

export type Nginx = Readonly<{
  url: string;
  /** From now on every address answers these bytes. */
  send(html: Buffer): Promise<void>;
  stop(): Promise<void>;
}>;

/**
 * Starts Debian's nginx with one static page, as many workers as there are cores, and gzip as it comes: what a site
 * of static files would be. Installs it when it is missing; null where it cannot be had.
 */
export async function startNginx(): Promise<Nginx | null> {
  if (!hasNginx()) return null;
  const folder = await mkdtemp(path.join(tmpdir(), "redaksi-nginx-"));
  // Its workers are another user's.
  await chmod(folder, 0o755);
  await mkdir(path.join(folder, "pages"));
  const port = await freePort();
  const config = path.join(folder, "nginx.conf");
  await writeFile(config, configOf(folder, port));
  const child = spawn(program, ["-c", config, "-g", "daemon off;"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async send(html) {
      await writeFile(path.join(folder, "pages", "page.html"), html);
      await untilAnswers(`http://127.0.0.1:${port}/`, html.length);
    },
    async stop() {
      await end(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function hasNginx(): boolean {
  try {
    if (!existsSync(program)) execFileSync("sh", ["-c", install], { stdio: "ignore" });
  } catch {
    // No root, or no Debian: the comparison is left out, and the figures say so.
  }
  return existsSync(program);
}

function configOf(folder: string, port: number): string {
  return `
worker_processes auto;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 256; }
http {
  access_log off;
  default_type text/html;
  sendfile on;
  keepalive_requests 10000000;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  gzip on;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/pages;
    location / { try_files /page.html =404; }
  }
}
`;
}

async function untilAnswers(url: string, bytes: number): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    const length = await fetch(url, { headers: { "accept-encoding": "identity" } }).then(
      async (answer) => (await answer.arrayBuffer()).byteLength,
      () => -1,
    );
    if (length === bytes) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("nginx did not serve the page");
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}
