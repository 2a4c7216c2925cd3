import { brush } from "../brush.ts";
import * as s from "../shapes.ts";

/** Coffee: a branch with cherries, beans, a cup with steam. */
export function coffee(): string {
  const chance = brush("coffee");
  const bean = (x: number, y: number, size: number, turn: number): string =>
    s.group(
      [
        s.ellipse(3, 6, size, size * 0.68, "#000", 'opacity=".3"'),
        s.ellipse(0, 0, size, size * 0.68, chance.pick(["#5b3019", "#6b3a1f", "#472412"])),
        s.line(`M${s.n(-size * 0.8)} 0Q0 ${s.n(size * 0.3)} ${s.n(size * 0.8)} 0`, "#22100a", size * 0.13),
        s.ellipse(-size * 0.2, -size * 0.36, size * 0.4, size * 0.12, "#fff", 'opacity=".25"'),
      ],
      `transform="translate(${s.n(x)} ${s.n(y)}) rotate(${s.n(turn)})"`,
    );
  const leaf = (x: number, y: number, long: number, turn: number, tone: string): string =>
    s.group(
      [
        s.path(`M0 0Q${long * 0.45} ${-long * 0.34} ${long} 0Q${long * 0.45} ${long * 0.34} 0 0Z`, tone),
        s.line(`M0 0H${s.n(long * 0.94)}`, "#cfe0a0", 3, 'opacity=".6"'),
        s.times(5, (at) =>
          s.line(
            `M${s.n(long * (0.16 + at * 0.15))} 0l${s.n(long * 0.1)} ${s.n(-long * 0.1)}M${s.n(long * (0.16 + at * 0.15))} 0l${s.n(long * 0.1)} ${s.n(long * 0.1)}`,
            "#cfe0a0",
            2,
            'opacity=".45"',
          ),
        ),
      ],
      `transform="translate(${x} ${y}) rotate(${turn})"`,
    );
  return s.drawing(
    [
      s.gradient("table", [
        [0, "#dfc49a"],
        [1, "#b48a58"],
      ]),
      s.gradient(
        "cup",
        [
          [0, "#fbf5e6"],
          [0.6, "#e9dcc2"],
          [1, "#b9a684"],
        ],
        true,
      ),
      s.gradient("steam", [
        [0, "#fff", 0],
        [0.5, "#fff", 0.7],
        [1, "#fff", 0],
      ]),
      s.gradient(
        "shade",
        [
          [0, "#3b2413", 0],
          [1, "#3b2413", 0.35],
        ],
        true,
      ),
    ],
    [
      s.ground(0, "url(#table)"),
      s.times(7, (at) => s.rect(0, at * 156, s.width, 4, "#7d5a34", 'opacity=".35"')),
      s.times(50, () => {
        const y = chance.between(0, 1067);
        const x = chance.between(0, 1500);
        return s.line(
          `M${s.n(x)} ${s.n(y)}q60 ${s.n(chance.between(-5, 5))} ${s.n(chance.between(80, 220))} 0`,
          "#7d5a34",
          2,
          'opacity=".22"',
        );
      }),
      s.ground(0, "url(#shade)"),
      s.path("M900 700Q1100 560 1380 640T1660 1100H820Q800 800 900 700Z", "#c9a878", 'opacity=".0"'),
      s.times(150, () => {
        const turn = chance.between(0, Math.PI * 2);
        const far = Math.sqrt(chance.between(0, 1));
        return bean(
          1180 + Math.cos(turn) * far * 430,
          850 + Math.sin(turn) * far * 230,
          chance.between(24, 34),
          chance.between(0, 180),
        );
      }),
      s.ellipse(560, 800, 400, 110, "#000", 'opacity=".22"') +
        s.ellipse(545, 775, 380, 104, "#efe4cc") +
        s.ellipse(545, 768, 380, 100, "#fbf5e6") +
        s.ellipse(545, 772, 250, 60, "#d9c9a8"),
      s.path("M300 430Q310 770 440 790H650Q780 770 790 430Z", "url(#cup)"),
      s.line("M784 500Q920 480 900 590T748 680", "#d9c9a8", 34) +
        s.line("M784 494Q910 478 892 584", "#fbf5e6", 10),
      s.ellipse(545, 430, 245, 66, "#fbf5e6") +
        s.ellipse(545, 434, 222, 55, "#3a1d0f") +
        s.ellipse(545, 444, 200, 42, "#6a3a1c") +
        s.ellipse(480, 430, 70, 10, "#b27a45", 'opacity=".7"'),
      s.times(3, (at) =>
        s.path(
          `M${460 + at * 80} 400Q${400 + at * 90} 300 ${470 + at * 80} 220T${450 + at * 84} 40Q${520 + at * 80} 120 ${500 + at * 80} 230T${490 + at * 80} 400Z`,
          "url(#steam)",
          'opacity=".55"',
        ),
      ),
      s.line("M1620 60Q1320 110 1060 300T860 330", "#6b4a2a", 20),
      leaf(1450, 100, 300, 118, "#3f7338") +
        leaf(1330, 130, 280, -150, "#5a8d44") +
        leaf(1230, 190, 290, 100, "#4b8040") +
        leaf(1120, 250, 270, -128, "#3f7338") +
        leaf(960, 330, 240, 128, "#5a8d44") +
        leaf(900, 330, 220, -170, "#4b8040") +
        leaf(1560, 70, 240, 160, "#5a8d44"),
      ...[
        [1370, 170],
        [1410, 200],
        [1340, 210],
        [1180, 260],
        [1220, 290],
        [1150, 300],
        [1190, 330],
        [1020, 340],
        [1060, 370],
        [1000, 385],
      ].map(
        ([x = 0, y = 0]) =>
          s.circle(x + 4, y + 8, 30, "#000", 'opacity=".22"') +
          s.circle(x, y, 30, chance.pick(["#b8281f", "#d23a29", "#9a1f1c", "#d9772a"])) +
          s.circle(x - 9, y - 10, 8, "#fff", 'opacity=".5"'),
      ),
    ],
  );
}
