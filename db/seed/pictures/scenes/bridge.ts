import { brush } from "../brush.ts";
import { person } from "../figures.ts";
import * as s from "../shapes.ts";

/** A cable bridge for walkers over the river, in the evening. */
export function bridge(): string {
  const chance = brush("bridge");
  const deck = (x: number): number => 640 - 60 * Math.sin((x / s.width) * Math.PI);
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#1e3a5f"],
        [0.5, "#4f7f9b"],
        [1, "#f3c58f"],
      ]),
      s.gradient("water", [
        [0, "#d2a67f"],
        [0.3, "#5d7f90"],
        [1, "#16304d"],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.clouds(chance, 8, 120, 420, "#f0c6a0", 0.35),
      s.times(34, () => {
        const tall = chance.between(30, 120);
        const x = chance.between(-20, s.width);
        return (
          s.rect(
            x,
            690 - tall,
            chance.between(40, 90),
            tall,
            chance.pick(["#3d5873", "#48647c", "#35506b"]),
          ) +
          s.rect(x + 10, 690 - tall + 14, 7, 9, "#ffd98f", 'opacity=".9"') +
          s.rect(x + 24, 690 - tall + 22, 7, 9, "#ffd98f", 'opacity=".7"')
        );
      }),
      s.treeLine(chance, 690, 26, "#25405a"),
      s.ground(706, "url(#water)"),
      s.ripples(chance, 150, 715, 1060, "#f4cf9f", 0.3) + s.ripples(chance, 90, 715, 1060, "#0e2440", 0.4),
      ...[480, 1120].map(
        (x) =>
          s.path(`M${x - 46} 1000L${x - 20} 170H${x + 20}L${x + 46} 1000Z`, "#e9e2d2") +
          s.path(`M${x + 4} 1000L${x + 6} 170H${x + 20}L${x + 46} 1000Z`, "#9ba3a6", 'opacity=".7"') +
          s.path(`M${x - 40} 170Q${x} 60 ${x + 40} 170Z`, "#d9a441") +
          s.circle(x, 236, 30, "#faf3df") +
          s.line(`M${x} 236v-18M${x} 236l13 8`, "#33485c", 5),
      ),
      s.times(13, (at) =>
        [480, 1120]
          .map((x) =>
            [-1, 1]
              .map((side) => {
                const end = x + side * (44 + at * 42);
                return s.line(
                  `M${x} ${200 + at * 8}L${end} ${s.n(deck(end))}`,
                  "#f2ead6",
                  2.6,
                  'opacity=".85"',
                );
              })
              .join(""),
          )
          .join(""),
      ),
      s.path(
        `M-10 ${deck(0)}Q800 ${deck(800) - 62} 1610 ${deck(1600)}v34Q800 ${deck(800) - 20} -10 ${deck(0) + 34}Z`,
        "#c9b999",
      ),
      s.line(`M-10 ${deck(0) + 30}Q800 ${deck(800) - 26} 1610 ${deck(1600) + 30}`, "#6b5d49", 12),
      s.times(32, (at) => {
        const x = at * 52;
        return (
          s.circle(x, deck(x) - 12, 4.5, "#ffe2a0") + s.circle(x, deck(x) - 12, 14, "#ffe2a0", 'opacity=".2"')
        );
      }),
      s.times(20, (at) =>
        person({
          x: at * 84 + chance.between(-20, 20),
          y: deck(at * 84) - 2,
          tall: chance.between(46, 56),
          shirt: chance.pick(["#b8483a", "#2f4f6f", "#e2c27a", "#53705a"]),
          trousers: "#23303f",
          stride: true,
        }),
      ),
      ...[480, 1120].map((x) => s.rect(x - 36, 930, 72, 160, "#e9e2d2", 'opacity=".16"')),
      s.path("M180 900q90 40 260 0l-30 54q-100 20-196 0z", "#132741") +
        s.rect(250, 846, 100, 52, "#1d3657") +
        s.circle(270, 868, 6, "#ffd98f"),
      s.path("M0 1067V950Q60 900 110 980T260 1067Z", "#0f2038"),
    ],
  );
}
