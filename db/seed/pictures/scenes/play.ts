import { brush } from "../brush.ts";
import { person } from "../figures.ts";
import * as s from "../shapes.ts";

/** A football match under lights: a shot on goal. */
export function football(): string {
  const chance = brush("football");
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#15263f"],
        [1, "#3f5f7c"],
      ]),
      s.gradient("grass", [
        [0, "#6fa04d"],
        [1, "#2f6a34"],
      ]),
      s.glow("lamp", [
        [0, "#fffbe3"],
        [0.2, "#fff4c4", 0.6],
        [1, "#fff4c4", 0],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.path("M0 180L1600 110V430H0Z", "#24384f"),
      s.path("M0 200L1600 130V150L0 224Z", "#c7d2d6"),
      s.times(7, (row) =>
        s.times(66, (at) =>
          s.circle(
            at * 25 + chance.between(-7, 7) + (row % 2) * 12,
            262 + row * 25 - at * 0.4 + chance.between(-4, 4),
            chance.between(8, 11),
            chance.pick(["#c9a27c", "#8c5a48", "#d8d3c4", "#c6473a", "#d9a83a", "#3f6d8d"]),
            `opacity="${0.55 + row * 0.06}"`,
          ),
        ),
      ),
      s.rect(0, 430, s.width, 56, "#f1eee2") +
        s.times(6, (at) =>
          s.rect(at * 280 + 20, 438, 250, 40, ["#bd3b2f", "#2f6f8a", "#d79a2b"][at % 3] ?? "#bd3b2f"),
        ),
      ...[180, 1420].map(
        (x) =>
          s.rect(x - 5, 60, 10, 370, "#8fa0ab") +
          s.rect(x - 62, 40, 124, 44, "#d7e2e6") +
          s.circle(x, 62, 210, "url(#lamp)"),
      ),
      s.ground(486, "url(#grass)"),
      s.times(6, (at) =>
        s.polygon(
          [
            [130 + at * 250, 486],
            [255 + at * 250, 486],
            [-200 + at * 400 + 190, 1067],
            [-200 + at * 400, 1067],
          ],
          "#fff",
          'opacity=".07"',
        ),
      ),
      s.line("M-20 560L1620 540", "#f4f6ea", 6, 'opacity=".8"'),
      s.line("M900 550L700 760H1620", "#f4f6ea", 7, 'opacity=".8"'),
      s.times(15, (at) => s.line(`M${1200 + at * 22} 330V560`, "#fff", 1.6, 'opacity=".4"')) +
        s.times(11, (at) => s.line(`M1200 ${335 + at * 20}H1530`, "#fff", 1.6, 'opacity=".4"')),
      s.line("M1196 562V326H1536V556", "#fbfbf4", 12),
      person({ x: 1400, y: 570, tall: 200, shirt: "#e7a92c", trousers: "#26262b", arms: "up", stride: true }),
      person({ x: 1010, y: 660, tall: 250, shirt: "#f1efe6", trousers: "#27415e", stride: true }),
      person({ x: 240, y: 700, tall: 250, shirt: "#b9322b", trousers: "#f1efe6", stride: true }),
      s.group(
        [
          s.ellipse(20, 4, 110, 14, "#000", 'opacity=".28"'),
          s.line("M-10-190L-60-96L-120-10", "#f1efe6", 40) +
            s.line("M-60-96L-118-14", "#b9322b", 30) +
            s.line("M-118-12l-30 8", "#1f1f24", 24),
          s.line("M14-190L90-120L172-96", "#f1efe6", 40) +
            s.line("M100-116L170-96", "#b9322b", 30) +
            s.line("M170-96l34-16", "#1f1f24", 24),
          s.path("M-44-352q46-26 92 4l-16 176q-34 20-70 0z", "#b9322b"),
          s.line("M-36-330L-112-262L-150-300", "#b9322b", 28) + s.circle(-154, -306, 15, "#9a6542"),
          s.line("M40-326L104-300L150-346", "#b9322b", 28) + s.circle(154, -350, 15, "#9a6542"),
          s.rect(-8, -384, 22, 34, "#9a6542") +
            s.circle(4, -410, 34, "#9a6542") +
            s.path("M-31-412q-2-40 36-40t36 40q-14-20-36-20t-36 20z", "#1f1815"),
          s.path("M-12-300h24v10l-16 60h-12l16-58h-12z", "#fff", 'opacity=".85"'),
        ],
        'transform="translate(600 985) rotate(-6) scale(1.18)"',
      ),
      s.group(
        [
          s.ellipse(0, 96, 40, 7, "#000", 'opacity=".22"'),
          s.circle(0, 0, 34, "#fafaf5"),
          s.path("M0-15l14 10l-5 17h-18l-5-17z", "#23262b"),
          s.line("M0-15V-34M14-5L32-12M9 12L20 28M-9 12L-20 28M-14-5L-32-12", "#23262b", 4),
        ],
        'transform="translate(985 800)"',
      ),
      s.times(24, () =>
        s.line(
          `M${s.n(chance.between(820, 940))} ${s.n(chance.between(870, 980))}l${s.n(chance.between(-8, 14))} -${s.n(chance.between(8, 26))}`,
          "#a5cf78",
          4,
          'opacity=".7"',
        ),
      ),
    ],
  );
}

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
