import { startBareServer, startChild } from "./bare-process.ts";
import { capture } from "./capture.ts";
import { type Figure, percent, printFigures, whole } from "./figures.ts";
import { bestRound, load, type Round } from "./load.ts";

// The page cache alone against a bare Node server with the same bytes and headers: node bench/reader/cache-alone.ts
const short = process.argv.includes("--short");
const seconds = short ? 2 : 4;
const rounds = short ? 3 : 5;
const leastShare = 0.9;

const cached = await startChild("./cache-alone-server.ts");
const bare = await startBareServer();
const figures: Figure[] = [];
try {
  for (const encoding of ["identity", "gzip", "br"]) {
    const url = `${cached.url}/ekonomi/beras`;
    const answer = await capture(url, { "accept-encoding": encoding });
    await bare.send(answer);
    const both: { cached: Round[]; bare: Round[] } = { cached: [], bare: [] };
    await load({ url, pid: cached.pid, encoding, seconds: 1 });
    await load({ url: bare.url, pid: bare.pid, encoding, seconds: 1 });
    for (let round = 0; round < rounds; round += 1) {
      both.cached.push(await load({ url, pid: cached.pid, encoding, seconds }));
      both.bare.push(await load({ url: `${bare.url}/ekonomi/beras`, pid: bare.pid, encoding, seconds }));
    }
    const ours = bestRound(both.cached);
    const theirs = bestRound(both.bare);
    const share = ours.perSecond / theirs.perSecond;
    const cpu = (round: Round) => (round.cpuMicros === null ? "?" : `${round.cpuMicros.toFixed(1)} µs`);
    figures.push({
      what: `${encoding}, ${whole(answer.body.length)} bytes`,
      value: `${whole(ours.perSecond)}/s (bare ${whole(theirs.perSecond)}/s), p99 ${ours.p99Ms} ms, cpu ${cpu(ours)} (bare ${cpu(theirs)}): ${percent(share, 1)}`,
      goal: `≥ ${leastShare * 100} % of bare`,
      met: share >= leastShare && ours.failed === 0,
    });
  }
} finally {
  cached.child.kill();
  bare.stop();
}
if (!printFigures(figures)) process.exitCode = 1;
