import type { Step } from "./create-server.ts";

/** `/livez`: the process lives. `/readyz`: it can serve, and which parts can. */
export function healthSteps(parts: Record<string, () => Promise<boolean> | boolean>): Step {
  return async (request, response) => {
    const path = request.url?.split("?")[0];
    if (path !== "/livez" && path !== "/readyz") return false;
    const found: Record<string, boolean> = {};
    if (path === "/readyz") {
      await Promise.all(
        Object.entries(parts).map(async ([name, asks]) => {
          found[name] = await asks();
        }),
      );
    }
    const ready = Object.values(found).every(Boolean);
    response.writeHead(ready ? 200 : 503, {
      "content-type": "application/json",
      "cache-control": "no-store",
    });
    response.end(JSON.stringify({ ok: ready, ...found }));
    return true;
  };
}
