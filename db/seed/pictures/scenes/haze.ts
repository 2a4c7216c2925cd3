import { brush } from "../brush.ts";
import { person } from "../figures.ts";
import * as s from "../shapes.ts";

/** Smoke over peat, two people with a hose. */
export function haze(): string {
  const chance = brush("haze");
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#8b7f73"],
        [0.6, "#c9a77d"],
        [1, "#dcb98a"],
      ]),
      s.glow("fire", [
        [0, "#ffdb7a"],
        [0.4, "#f08a3a", 0.7],
        [1, "#d9531e", 0],
      ]),
      s.glow("smoke", [
        [0, "#9a9087", 0.75],
        [1, "#9a9087", 0],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.circle(1180, 240, 70, "#f3b25e", 'opacity=".85"'),
      s.ridge(chance, 560, 40, "#9d8a72", 1.2),
      s.treeLine(chance, 620, 40, "#7d715c", 'opacity=".8"'),
      s.times(11, () =>
        s.ellipse(
          chance.between(300, 1500),
          chance.between(160, 520),
          chance.between(160, 340),
          chance.between(80, 170),
          "url(#smoke)",
        ),
      ),
      s.ground(640, "#6b5a43"),
      s.ridge(chance, 690, 26, "#5a4a37", 2),
      s.times(24, () => {
        const [x, y, tall] = [chance.between(40, 1560), chance.between(690, 830), chance.between(60, 190)];
        return s.line(
          `M${s.n(x)} ${s.n(y)}q${s.n(chance.between(-14, 14))} -${s.n(tall / 2)} ${s.n(chance.between(-10, 10))} -${s.n(tall)}m0 ${s.n(tall * 0.3)}l${s.n(chance.between(-30, 30))} -${s.n(tall * 0.22)}`,
          "#2f2722",
          chance.between(5, 11),
        );
      }),
      ...[
        [930, 700, 150],
        [1120, 730, 190],
        [1330, 710, 160],
        [1480, 750, 120],
      ].map(
        ([x = 0, y = 0, size = 0]) =>
          s.circle(x, y, size, "url(#fire)") +
          s.path(
            `M${x - 44} ${y + 26}q-8-50 20-74q2 26 18 34q-4-54 22-92q10 60 28 74q10-18 8-34q26 44 8 92z`,
            "#f0792f",
          ) +
          s.path(`M${x - 18} ${y + 26}q-4-30 12-44q4 16 12 20q2-26 12-44q12 40 10 68z`, "#ffd36b"),
      ),
      s.ridge(chance, 860, 22, "#40352a", 1.6),
      person({ x: 420, y: 960, tall: 330, shirt: "#d8632c", trousers: "#303844", arms: "forward" }),
      s.path("M388 680q32-56 66 0z", "#e9c23c"),
      person({ x: 250, y: 980, tall: 310, shirt: "#d8632c", trousers: "#303844", arms: "forward" }),
      s.path("M220 718q30-52 62 0z", "#e9c23c"),
      s.line("M-10 930Q180 850 300 800T520 762", "#c7b48a", 16),
      s.line("M520 762L600 738", "#3a3733", 20),
      s.times(12, (at) =>
        s.line(
          `M600 ${738 - at}Q${760 + at * 10} ${640 + at * 8} ${900 + at * 16} ${700 + at * 5}`,
          "#e7f0ee",
          5,
          'opacity=".4"',
        ),
      ),
      s.times(7, () =>
        s.ellipse(
          chance.between(0, 1600),
          chance.between(560, 760),
          chance.between(180, 320),
          chance.between(50, 90),
          "url(#smoke)",
        ),
      ),
    ],
  );
}
