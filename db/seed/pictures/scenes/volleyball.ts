import { brush } from "../brush.ts";
import { person } from "../figures.ts";
import * as s from "../shapes.ts";

/** Volleyball in a hall: a block at the net. */
export function volleyball(): string {
  const chance = brush("volleyball");
  const player = (x: number, y: number, size: number, shirt: string, turn: number): string =>
    s.group(
      [
        s.line("M-14-150L-44-70L-14 0", "#2a2f3d", 34) +
          s.line("M14-150L50-80L96-40", "#2a2f3d", 34) +
          s.line("M-40-70L-12 0M56-76L98-40", "#9a6542", 22) +
          s.line("M-14 2l20 4M96-38l20 12", "#f4f2ea", 20),
        s.path("M-40-304q40-22 80 0l-10 160q-30 18-60 0z", shirt),
        s.line("M-34-290L-46-372L-26-448", shirt, 26) +
          s.line("M-44-376L-26-448", "#9a6542", 20) +
          s.line("M34-290L48-372L36-448", shirt, 26) +
          s.line("M47-376L36-448", "#9a6542", 20),
        s.circle(-24, -458, 15, "#9a6542") + s.circle(36, -458, 15, "#9a6542"),
        s.rect(-10, -328, 20, 28, "#9a6542") +
          s.circle(0, -352, 31, "#9a6542") +
          s.path("M-32-352q-2-38 32-38t32 38q-12-16-32-16t-32 16z", "#1f1815"),
        s.rect(-14, -268, 28, 54, "#fff", 'opacity=".85" rx="4"'),
      ],
      `transform="translate(${x} ${y}) scale(${turn * size} ${size})"`,
    );
  return s.drawing(
    [
      s.gradient("hall", [
        [0, "#243a4e"],
        [1, "#5d7d8d"],
      ]),
      s.gradient("floor", [
        [0, "#e7a663"],
        [1, "#b3682f"],
      ]),
      s.glow("lamp", [
        [0, "#fff8dd", 0.9],
        [1, "#fff8dd", 0],
      ]),
    ],
    [
      s.ground(0, "url(#hall)"),
      s.times(6, (at) =>
        s.path(
          `M${-100 + at * 330} 0L${60 + at * 330} 210L${220 + at * 330} 0`,
          "none",
          'stroke="#8fa9b5" stroke-width="7" opacity=".45"',
        ),
      ),
      ...[250, 620, 990, 1360].map(
        (x) => s.ellipse(x, 70, 230, 120, "url(#lamp)") + s.rect(x - 60, 56, 120, 16, "#fffbe9", 'rx="8"'),
      ),
      s.rect(0, 290, s.width, 280, "#31495c") +
        s.times(6, (row) =>
          s.times(58, (at) =>
            s.circle(
              at * 28 + (row % 2) * 14 + chance.between(-6, 6),
              320 + row * 42 + chance.between(-5, 5),
              chance.between(11, 15),
              chance.pick(["#c9a27c", "#a5755a", "#d94f3d", "#e0b04a", "#e9e4d4", "#4d7f8f", "#71597d"]),
              'opacity=".78"',
            ),
          ),
        ),
      s.rect(0, 556, s.width, 70, "#efe6d2") +
        s.times(5, (at) =>
          s.rect(at * 330 + 24, 568, 290, 46, ["#2f6f78", "#c4473a", "#d79a2b"][at % 3] ?? "#2f6f78"),
        ),
      s.ground(626, "url(#floor)"),
      s.times(30, (at) => s.line(`M${at * 56} 626L${-800 + at * 110} 1067`, "#8a4c20", 2, 'opacity=".2"')),
      s.line("M-20 720H1620M800 626L800 1067", "#fff6e6", 8, 'opacity=".85"'),
      player(460, 900, 1.05, "#c4362d", 1),
      player(1150, 880, 1.0, "#1f5f74", -1),
      player(1330, 890, 0.98, "#1f5f74", -1),
      s.rect(792, 250, 16, 730, "#e7e9e6") +
        s.times(30, (at) => s.line(`M${-10 + at * 56} 460V640`, "#fff", 2, 'opacity=".38"')) +
        s.times(6, (at) => s.line(`M-10 ${470 + at * 32}H1610`, "#fff", 2, 'opacity=".38"')),
      s.rect(0, 446, s.width, 20, "#fbfaf2") + s.rect(0, 640, s.width, 8, "#fbfaf2"),
      s.group(
        [
          s.circle(0, 0, 54, "#f7d64a"),
          s.path("M-50-20Q0-30 44-32Q54-10 52 12Q0 0-54 6Z", "#2f6aa8"),
          s.path("M-40 36Q0 26 44 32Q24 56 0 54Q-26 54-40 36Z", "#2f6aa8"),
          s.path("M-34-42Q-16-54 0-54Q20-52 34-42Q0-44-34-42Z", "#fdf6e0"),
          s.circle(-16, -22, 12, "#fff", 'opacity=".5"'),
        ],
        'transform="translate(740 330) rotate(-18)"',
      ),
      s.line("M600 400Q660 350 700 340M590 440Q640 390 690 372", "#fff", 5, 'opacity=".5"'),
      person({ x: 130, y: 1040, tall: 430, shirt: "#c4362d", trousers: "#2a2f3d", arms: "forward" }),
    ],
  );
}
