import { brush } from "../brush.ts";
import { person } from "../figures.ts";
import * as s from "../shapes.ts";

/** A red-brick temple of the old kingdom among trees. */
export function temple(): string {
  const chance = brush("temple");
  const bricks = (
    x: number,
    y: number,
    wide: number,
    high: number,
    tone: readonly [string, ...string[]],
  ): string => {
    const rows = Math.round(high / 15);
    return (
      s.rect(x, y, wide, high, tone[0]) +
      s.times(rows, (row) =>
        s.times(Math.ceil(wide / 40), (at) => {
          const left = x + at * 40 + (row % 2 ? -20 : 0);
          const from = Math.max(left, x);
          const till = Math.min(left + 37, x + wide);
          return till > from && chance.between(0, 1) > 0.25
            ? s.rect(from, y + row * 15 + 1, till - from, 13, chance.pick(tone), 'opacity=".75"')
            : "";
        }),
      )
    );
  };
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#a8cfd0"],
        [1, "#fbeec9"],
      ]),
      s.gradient("grass", [
        [0, "#9db85a"],
        [1, "#47702f"],
      ]),
      s.gradient(
        "side",
        [
          [0, "#3b1c14", 0],
          [1, "#3b1c14", 0.5],
        ],
        true,
      ),
      s.gradient("beam", [
        [0, "#fff6cf", 0.5],
        [1, "#fff6cf", 0],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.treeLine(chance, 420, 130, "#86ab82"),
      s.treeLine(chance, 520, 110, "#5d8c62"),
      s.treeLine(chance, 620, 80, "#3f7049"),
      s.ground(650, "url(#grass)"),
      bricks(330, 610, 940, 130, ["#a5553a", "#b8664a", "#924630", "#c27a58"]),
      bricks(430, 500, 740, 112, ["#b05e40", "#c06f4f", "#9a4b33", "#cb8561"]),
      bricks(540, 380, 520, 122, ["#a95a3d", "#b8694b", "#934731", "#c57b59"]),
      bricks(630, 280, 340, 104, ["#b46446", "#c4775a", "#9f5038", "#cf8c68"]),
      bricks(690, 210, 220, 74, ["#ab5c40", "#bb6d4f", "#954a34"]),
      ...[
        [330, 610, 940],
        [430, 500, 740],
        [540, 380, 520],
        [630, 280, 340],
        [690, 210, 220],
      ].map(
        ([x = 0, y = 0, wide = 0]) =>
          s.rect(x - 12, y - 8, wide + 24, 15, "#cf8f6b") +
          s.rect(x - 12, y + 7, wide + 24, 9, "#4a2418", 'opacity=".4"'),
      ),
      s.polygon(
        [
          [730, 740],
          [760, 380],
          [840, 380],
          [870, 740],
        ],
        "#8a4630",
      ) +
        s.times(16, (at) =>
          s.rect(762 - at * 1.9, 384 + at * 22, 76 + at * 3.8, 12, at % 2 ? "#d19a76" : "#bd7d5a"),
        ),
      s.rect(752, 290, 96, 92, "#3a1a12") + s.path("M752 300Q800 250 848 300Z", "#3a1a12"),
      ...[
        [690, 210, 220, 70],
        [630, 280, 340, 100],
        [540, 380, 520, 120],
        [430, 500, 740, 110],
        [330, 610, 940, 130],
      ].map(([x = 0, y = 0, wide = 0, high = 0]) =>
        s.rect(x + wide * 0.62, y, wide * 0.38, high, "url(#side)"),
      ),
      s.times(26, () =>
        s.ellipse(
          chance.between(330, 1270),
          chance.between(600, 745),
          chance.between(10, 44),
          chance.between(5, 14),
          chance.pick(["#6f9450", "#5a8443", "#88a85c"]),
          'opacity=".85"',
        ),
      ),
      s.path("M60 1067Q110 620 60 300Q110 260 150 320Q140 640 210 1067Z", "#4d3a2b") +
        [
          [60, 120, 190],
          [220, 70, 170],
          [-40, 260, 170],
          [170, 230, 190],
          [330, 190, 130],
          [90, 330, 150],
        ]
          .map(([x = 0, y = 0, size = 0], at) => s.circle(x, y, size, at % 2 ? "#2f5d3b" : "#376a43"))
          .join(""),
      s.polygon(
        [
          [300, 0],
          [560, 0],
          [900, 1067],
          [420, 1067],
        ],
        "url(#beam)",
        'opacity=".6"',
      ) +
        s.polygon(
          [
            [760, 0],
            [900, 0],
            [1400, 1067],
            [1130, 1067],
          ],
          "url(#beam)",
          'opacity=".45"',
        ),
      s.path("M720 742H880L1080 1067H520Z", "#d9b98a", 'opacity=".8"'),
      ...[
        [640, 860, 170, "#d8563f"],
        [700, 870, 130, "#f0c04a"],
        [930, 830, 150, "#3f6d94"],
      ].map(([x, y, tall, shirt], at) =>
        person({
          x: Number(x),
          y: Number(y),
          tall: Number(tall),
          shirt: String(shirt),
          trousers: "#3c3a40",
          stride: at === 2,
        }),
      ),
    ],
  );
}
