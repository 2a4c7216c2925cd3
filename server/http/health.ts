import type { Step } from "./create-server.ts";

/**
 * `/livez`: the process lives. `/readyz`: it can serve, and which parts can; beside them stands what a person
 * should look at. `told` never decides whether the site is ready: readers are served while a story is overdue.
 */
export function healthSteps(
  parts: Record<string, () => Promise<boolean> | boolean>,
  told: () => Promise<Record<string, number | boolean>> = async () => ({}),
): Step {
  return async (request, response) => {
    const path = request.url?.split("?")[0];
    if (path !== "/livez" && path !== "/readyz") return false;
    const found: Record<string, boolean> = {};
    let beside = {};
    if (path === "/readyz") {
      const [telling] = await Promise.all([
        told().catch(() => ({})),
        ...Object.entries(parts).map(async ([name, asks]) => {
          found[name] = await asks();
        }),
      ]);
      beside = telling;
    }
    const ready = Object.values(found).every(Boolean);
    response.writeHead(ready ? 200 : 503, {
      "content-type": "application/json",
      "cache-control": "no-store",
    });
    response.end(JSON.stringify({ ok: ready, ...found, ...beside }));
    return true;
  };
}
