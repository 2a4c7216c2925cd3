import { brush } from "../brush.ts";
import { longboat, palm, person, stiltHouse } from "../figures.ts";
import * as s from "../shapes.ts";

/** A village street under water, a family in a boat. */
export function flood(): string {
  const chance = brush("flood");
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#8a98a3"],
        [1, "#d4d5cc"],
      ]),
      s.gradient("water", [
        [0, "#a79a7f"],
        [1, "#6d5f49"],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.clouds(chance, 14, 40, 330, "#74828e", 0.4),
      s.ridge(chance, 400, 38, "#8b9a94", 1.1),
      s.treeLine(chance, 470, 46, "#647a6d"),
      s.ground(505, "url(#water)"),
      ...[
        [180, 560, 250, "#d8c7a2", "#8d4a3a"],
        [560, 545, 200, "#9fb3ad", "#5b6a70"],
        [1330, 575, 300, "#cfa878", "#6f4638"],
        [990, 540, 180, "#d9d2bd", "#7d5a48"],
      ].map(([x, y, size, wall, roof]) =>
        stiltHouse(Number(x), Number(y), Number(size), String(wall), String(roof), "#43413b"),
      ),
      s.rect(0, 520, s.width, 22, "#8d8069", 'opacity=".55"'),
      s.ground(536, "url(#water)"),
      ...[180, 560, 990, 1330].map((x) => s.rect(x - 130, 545, 250, 90, "#4b443a", 'opacity=".2" rx="40"')),
      s.ripples(chance, 150, 545, 1060, "#d9cfb5", 0.36),
      s.ripples(chance, 90, 560, 1060, "#4e4434", 0.34),
      s.rect(771, 330, 9, 330, "#4d4a45") +
        s.line("M700 360H850", "#4d4a45", 7) +
        s.line("M-10 300Q380 420 702 360M848 360Q1200 440 1610 330", "#4d4a45", 3),
      palm(chance, 1140, 600, 300, "#5b7a5c", "#5d5040"),
      longboat(470, 830, 690, "#3c5a66", "#e0d5b8"),
      person({ x: 600, y: 822, tall: 190, shirt: "#e0762f", trousers: "#2d3440", arms: "forward" }),
      s.line("M652 716L540 930", "#5b4630", 8),
      person({ x: 790, y: 812, tall: 128, shirt: "#7b8fa6", trousers: "#3a3a44", veil: "#d8b25c" }),
      person({ x: 880, y: 812, tall: 96, shirt: "#b8483a", trousers: "#3a3a44" }),
      s.rect(930, 750, 74, 62, "#c89b62", 'rx="4"') + s.rect(946, 716, 52, 40, "#8fa58b", 'rx="4"'),
      person({ x: 1050, y: 816, tall: 150, shirt: "#e0762f", trousers: "#2d3440" }),
      s.ripples(chance, 36, 860, 1000, "#e7ddc4", 0.5),
      s.times(60, () => {
        const [x, y] = [chance.between(0, s.width), chance.between(0, 900)];
        return s.line(`M${s.n(x)} ${s.n(y)}l-9 46`, "#fff", 1.6, 'opacity=".26"');
      }),
    ],
  );
}
