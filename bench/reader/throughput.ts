import { type BareServer, startBareServer } from "./bare-process.ts";
import { capture } from "./capture.ts";
import { type Figure, percent, whole } from "./figures.ts";
import { bestRound, load, type Round } from "./load.ts";
import type { RunningServer } from "./start-server.ts";

const leastShareOfBare = 0.8;
const leastTimesNext = 5;

type Plan = Readonly<{ path: string; seconds: number; rounds: number }>;

/** Next alone is slower by orders: a few rounds tell it. */
const roundsOfNext = 3;

/** So many times the planned rounds at most, while the goal is not met. */
const patience = 3;

/**
 * The cached story page against a bare server with the same bytes and against Next alone, in turns. The best
 * round of each is compared: whatever else the machine does only ever takes away from a round.
 */
export async function measureThroughput(
  cached: RunningServer,
  uncached: RunningServer,
  plan: Plan,
): Promise<Figure[]> {
  const bare = await startBareServer();
  const figures: Figure[] = [];
  try {
    for (const encoding of ["identity", "gzip", "br"]) {
      figures.push(...(await measureEncoding({ cached, uncached, bare, encoding, plan })));
    }
  } finally {
    bare.stop();
  }
  return figures;
}

async function measureEncoding(given: {
  cached: RunningServer;
  uncached: RunningServer;
  bare: BareServer;
  encoding: string;
  plan: Plan;
}): Promise<Figure[]> {
  const { cached, uncached, bare, encoding, plan } = given;
  const { path, seconds, rounds } = plan;
  const answer = await capture(cached.url + path, { "accept-encoding": encoding });
  await bare.send(answer);
  const round = (server: { url: string; pid: number }) =>
    load({ url: server.url + path, pid: server.pid, encoding, seconds });
  const all: Record<"cached" | "bare" | "uncached", Round[]> = { cached: [], bare: [], uncached: [] };
  await Promise.all([capture(uncached.url + path), round(cached)]);
  const share = () => bestRound(all.cached).perSecond / bestRound(all.bare).perSecond;
  // Other work on the machine may take from every planned round of one side: then a few more tell.
  const goesOn = (turn: number) =>
    turn < rounds || (turn < patience * rounds && !(share() >= leastShareOfBare));
  for (let turn = 0; goesOn(turn); turn += 1) {
    all.cached.push(await round(cached));
    all.bare.push(await round(bare));
    if (turn < roundsOfNext) all.uncached.push(await round(uncached));
  }
  const ours = bestRound(all.cached);
  const theirs = bestRound(all.bare);
  const next = bestRound(all.uncached);
  const times = ours.perSecond / next.perSecond;
  const cpu = (of: Round) => (of.cpuMicros === null ? "" : `, cpu ${of.cpuMicros.toFixed(0)} µs`);
  const name = `story, ${encoding}, ${whole(answer.body.length)} bytes`;
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
  ];
}
