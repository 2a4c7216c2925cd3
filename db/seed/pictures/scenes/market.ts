import { brush } from "../brush.ts";
import { person } from "../figures.ts";
import * as s from "../shapes.ts";

/** Market stalls under striped awnings. */
export function market(): string {
  const chance = brush("market");
  const awning = (x: number, y: number, wide: number, colours: readonly [string, string]): string =>
    s.times(8, (at) =>
      s.path(
        `M${s.n(x + (at * wide) / 8)} ${y}h${s.n(wide / 8)}l${s.n((at - 3) * 3)} 96q${s.n(-wide / 16)} 26 ${s.n(-wide / 8)} 0z`,
        colours[at % 2] ?? colours[0],
      ),
    ) + s.rect(x, y, wide, 10, "#000", 'opacity=".18"');
  const heap = (
    x: number,
    y: number,
    wide: number,
    fruit: readonly [string, ...string[]],
    size: number,
  ): string =>
    s.path(`M${x} ${y}l16 74h${wide - 32}l16-74z`, "#8a5f37") +
    s.rect(x - 4, y - 8, wide + 8, 14, "#a9784a", 'rx="4"') +
    s.times(4, (row) =>
      s.times(
        Math.floor(wide / (size * 1.5)) - row,
        (at) =>
          s.circle(
            x + size + row * size * 0.75 + at * size * 1.5,
            y - 14 - row * size * 1.05,
            size,
            chance.pick(fruit),
          ) +
          s.circle(
            x + size * 0.7 + row * size * 0.75 + at * size * 1.5,
            y - 18 - row * size * 1.05,
            size * 0.28,
            "#fff",
            'opacity=".25"',
          ),
      ),
    );
  return s.drawing(
    [
      s.gradient("back", [
        [0, "#f6d9a0"],
        [1, "#e2a96b"],
      ]),
      s.gradient("floor", [
        [0, "#b98a62"],
        [1, "#7d5a41"],
      ]),
    ],
    [
      s.ground(0, "url(#back)"),
      s.times(
        7,
        (at) =>
          s.rect(at * 240 - 20, 60, 210, 320, at % 2 ? "#c9925d" : "#d7a56c") +
          s.rect(at * 240 + 10, 110, 150, 190, "#8a5d40", 'opacity=".35"'),
      ),
      s.rect(0, 0, s.width, 90, "#6d4a36") +
        s.times(9, (at) => s.rect(at * 190 + 30, 88, 12, 420, "#6d4a36")),
      ...[220, 620, 1010, 1400].map(
        (x) =>
          s.line(`M${x} 90V190`, "#3c2a20", 4) +
          s.circle(x, 214, 64, "#fff2c0", 'opacity=".35"') +
          s.path(`M${x - 30} 206q30-40 60 0z`, "#3f6f68") +
          s.circle(x, 212, 12, "#fff7d8"),
      ),
      s.ground(520, "url(#floor)"),
      s.times(16, (at) =>
        person({
          x: at * 104 + chance.between(-24, 24),
          y: 590 + chance.between(-20, 24),
          tall: chance.between(150, 182),
          shirt: chance.pick(["#476e86", "#b8553f", "#d8b45f", "#6f8b57", "#8c5a78"]),
          trousers: "#4c4039",
          ...(at % 3 === 0 ? { veil: chance.pick(["#e9d8b2", "#5d8a86", "#c46a58"]) } : {}),
        }),
      ),
      s.rect(0, 500, s.width, 220, "#7d5a41", 'opacity=".16"'),
      awning(40, 330, 460, ["#c84b3a", "#f6e9cf"]),
      awning(590, 300, 440, ["#2f7a78", "#f6e9cf"]),
      awning(1120, 335, 460, ["#d99a2b", "#f6e9cf"]),
      ...[60, 478, 606, 1012, 1140, 1558].map((x) => s.rect(x, 400, 10, 470, "#5b3f2c")),
      person({
        x: 270,
        y: 790,
        tall: 310,
        shirt: "#7a4a63",
        trousers: "#3a302b",
        veil: "#e3b25b",
        arms: "forward",
      }),
      person({ x: 800, y: 780, tall: 310, shirt: "#d9d0b8", trousers: "#3a302b" }),
      person({
        x: 1360,
        y: 790,
        tall: 305,
        shirt: "#3f6c8d",
        trousers: "#3a302b",
        veil: "#b6463c",
        arms: "forward",
      }),
      s.rect(20, 760, 500, 190, "#6b4930", 'rx="6"') +
        s.rect(570, 750, 480, 190, "#6b4930", 'rx="6"') +
        s.rect(1100, 765, 500, 190, "#6b4930", 'rx="6"'),
      heap(50, 740, 210, ["#c8342b", "#d9482f", "#b52a28"], 15) +
        heap(280, 740, 220, ["#e7b93c", "#f0cd58", "#d79a2a"], 20),
      heap(595, 730, 200, ["#5d8b3a", "#79a548", "#3f6f2e"], 19) +
        heap(820, 730, 210, ["#8a4a6b", "#a25f80", "#733955"], 16),
      heap(1125, 745, 220, ["#e58a34", "#f0a04a", "#d2742a"], 22) +
        heap(1365, 745, 210, ["#e8ddc2", "#d8c8a2", "#f3ecd8"], 17),
      person({
        x: 560,
        y: 1050,
        tall: 430,
        shirt: "#b8553f",
        trousers: "#2e2a2c",
        veil: "#f2e2c0",
        arms: "forward",
      }),
      s.path("M610 820q60-30 96 10l-12 96q-42 16-80 0z", "#c79a54") +
        s.line("M622 830q30-70 70 0", "#8c6430", 6),
      person({ x: 1090, y: 1060, tall: 440, shirt: "#355d55", trousers: "#2e2a2c" }),
    ],
  );
}
