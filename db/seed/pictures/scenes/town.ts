import { brush } from "../brush.ts";
import { palm, person } from "../figures.ts";
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

/** A school yard with the flag and pupils in line. */
export function school(): string {
  const chance = brush("school");
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#6fb4d8"],
        [1, "#e9f3ea"],
      ]),
      s.gradient("yard", [
        [0, "#e0c596"],
        [1, "#b98f5d"],
      ]),
      s.gradient("wall", [
        [0, "#fbf0d4"],
        [1, "#ecd9ac"],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.clouds(chance, 7, 60, 240, "#fff", 0.8),
      s.treeLine(chance, 420, 60, "#5b8f5f"),
      palm(chance, 1500, 620, 420, "#3f7a4c", "#7a6546"),
      palm(chance, 90, 620, 380, "#4b8655", "#7a6546"),
      s.polygon(
        [
          [150, 350],
          [250, 240],
          [1350, 240],
          [1450, 350],
        ],
        "#a8452f",
      ),
      s.times(26, (at) => s.line(`M${255 + at * 43} 244L${160 + at * 50} 348`, "#7f3023", 3, 'opacity=".5"')),
      s.rect(185, 350, 1230, 270, "url(#wall)") +
        s.rect(185, 350, 1230, 24, "#000", 'opacity=".14"') +
        s.rect(185, 560, 1230, 60, "#7d9c9a"),
      s.times(6, (at) =>
        at % 3 === 1
          ? s.rect(250 + at * 200, 410, 90, 210, "#3f6d86") + s.rect(258 + at * 200, 420, 74, 90, "#7fb0c0")
          : s.rect(225 + at * 200, 410, 140, 120, "#3f6d86") +
            s.times(
              3,
              (pane) =>
                s.rect(232 + at * 200 + pane * 44, 418, 38, 104, "#a9d0d4") +
                s.rect(232 + at * 200 + pane * 44, 418, 38, 40, "#fff", 'opacity=".25"'),
            ),
      ),
      s.times(8, (at) => s.rect(190 + at * 173, 350, 14, 280, "#d2b67c")),
      s.rect(120, 616, 1360, 20, "#8c8a80"),
      s.ground(636, "url(#yard)"),
      s.rect(760, 130, 9, 570, "#e9e6dd") + s.rect(728, 690, 72, 26, "#c9c2b0"),
      s.path("M769 140q60-16 110 6t90-4v44q-40 24-90 4t-110-6z", "#cf2f2a") +
        s.path("M769 184q60-16 110 6t90-4v44q-40 24-90 4t-110-6z", "#fbfaf4"),
      ...[0, 1, 2].flatMap((row) =>
        Array.from({ length: 11 - row }, (_, at) => {
          const x = 150 + row * 60 + at * 132 + chance.between(-8, 8);
          if (row === 0 && x > 700 && x < 830) return "";
          const girl = at % 2 === 0;
          return person({
            x,
            y: 770 + row * 130,
            tall: 150 + row * 46,
            shirt: "#f7f4ea",
            trousers: "#b5302b",
            ...(girl ? { veil: "#f7f4ea" } : {}),
            skin: chance.pick(["#a9714b", "#9a6542", "#b98058"]),
          });
        }),
      ),
      s.ellipse(300, 1040, 420, 40, "#8f6a42", 'opacity=".35"'),
    ],
  );
}

/** The long corridor of a hospital, a nurse walking away from the light. */
export function hospital(): string {
  return s.drawing(
    [
      s.gradient(
        "left",
        [
          [0, "#8fbdb8"],
          [1, "#d6ebe4"],
        ],
        true,
      ),
      s.gradient(
        "right",
        [
          [0, "#cfe7e0"],
          [1, "#86b4b2"],
        ],
        true,
      ),
      s.gradient("floor", [
        [0, "#eef3ea"],
        [1, "#8fa9a6"],
      ]),
      s.glow("end", [
        [0, "#fffdf0"],
        [0.5, "#fff8dc", 0.6],
        [1, "#fff8dc", 0],
      ]),
      s.gradient("ceiling", [
        [0, "#9fbfba"],
        [1, "#f1f7ef"],
      ]),
    ],
    [
      s.ground(0, "#e7f1ea"),
      s.polygon(
        [
          [0, 0],
          [1600, 0],
          [960, 400],
          [640, 400],
        ],
        "url(#ceiling)",
      ),
      s.polygon(
        [
          [0, 0],
          [640, 400],
          [640, 640],
          [0, 1067],
        ],
        "url(#left)",
      ),
      s.polygon(
        [
          [1600, 0],
          [960, 400],
          [960, 640],
          [1600, 1067],
        ],
        "url(#right)",
      ),
      s.polygon(
        [
          [0, 1067],
          [640, 640],
          [960, 640],
          [1600, 1067],
        ],
        "url(#floor)",
      ),
      s.rect(640, 400, 320, 240, "#fdfbea") +
        s.rect(700, 440, 92, 200, "#a9cdc9") +
        s.rect(808, 440, 92, 200, "#a9cdc9") +
        s.rect(712, 452, 68, 80, "#eaf6f0") +
        s.rect(820, 452, 68, 80, "#eaf6f0"),
      s.times(5, (at) => {
        const [near, far] = [0.86 ** (at * 3.2), 0.86 ** (at * 3.2 + 1.3)];
        return s.polygon(
          [
            [800 - 150 * near * 1.1, 400 - 400 * near],
            [800 + 150 * near * 1.1, 400 - 400 * near],
            [800 + 150 * far * 1.1, 400 - 400 * far],
            [800 - 150 * far * 1.1, 400 - 400 * far],
          ],
          "#fffef4",
        );
      }),
      ...[0, 1, 2].flatMap((at) => {
        const near = 640 * (1 - 0.12 - at * 0.27);
        const far = 640 * (1 - 0.3 - at * 0.27);
        const door = (side: number): string => {
          const [x1, x2] = side < 0 ? [640 - near, 640 - far] : [960 + near, 960 + far];
          const rise = (distance: number): number => 400 + 100 - (distance / 640) * 300;
          const fall = (distance: number): number => 640 + (distance / 640) * 427;
          return (
            s.polygon(
              [
                [x1, rise(near)],
                [x2, rise(far)],
                [x2, fall(far)],
                [x1, fall(near)],
              ],
              side < 0 ? "#4f8c8b" : "#477f82",
            ) +
            s.polygon(
              [
                [x1 + (x2 - x1) * 0.25, rise(near) + 60],
                [x1 + (x2 - x1) * 0.75, rise(far) + 50],
                [x1 + (x2 - x1) * 0.75, rise(far) + 130],
                [x1 + (x2 - x1) * 0.25, rise(near) + 170],
              ],
              "#cfe9e4",
              'opacity=".8"',
            )
          );
        };
        return [door(-1), door(1)];
      }),
      s.polygon(
        [
          [0, 800],
          [640, 560],
          [640, 572],
          [0, 830],
        ],
        "#3f7d80",
        'opacity=".55"',
      ) +
        s.polygon(
          [
            [1600, 800],
            [960, 560],
            [960, 572],
            [1600, 830],
          ],
          "#3f7d80",
          'opacity=".55"',
        ),
      s.circle(800, 520, 360, "url(#end)"),
      s.times(9, (at) =>
        s.line(`M${800 + (at - 4) * 40} 640L${800 + (at - 4) * 210} 1067`, "#7f9b98", 2, 'opacity=".4"'),
      ),
      person({
        x: 780,
        y: 900,
        tall: 430,
        shirt: "#2f8f9a",
        trousers: "#2a7681",
        veil: "#e8f3ef",
        stride: true,
      }),
      person({ x: 925, y: 760, tall: 250, shirt: "#d8d0c0", trousers: "#5b6468" }),
      s.group(
        [
          s.rect(0, 0, 330, 26, "#e9f2ee", 'rx="8"'),
          s.rect(8, -34, 300, 36, "#cfe3ee", 'rx="10"'),
          s.rect(230, -58, 84, 40, "#fff", 'rx="14"'),
          s.line("M20 26V150M300 26V150M20 100H300", "#6d8788", 9),
          s.circle(20, 160, 16, "#37474a"),
          s.circle(300, 160, 16, "#37474a"),
          s.line("M330-90V20", "#6d8788", 8),
        ],
        'transform="translate(1060 800) scale(1.15)"',
      ),
      s.line("M380 1000V640q0-30 30-30", "#70898a", 9) +
        s.path("M392 612h44l-6 90q-16 12-32 0z", "#d9ecf2", 'opacity=".9"'),
    ],
  );
}

/** The council building with its stairs and flags. */
export function council(): string {
  const chance = brush("council");
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#46618d"],
        [0.6, "#d99f87"],
        [1, "#f6d9a8"],
      ]),
      s.gradient("wall", [
        [0, "#f4e6cc"],
        [1, "#d9bf97"],
      ]),
      s.gradient("lawn", [
        [0, "#6f9158"],
        [1, "#38592f"],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.clouds(chance, 8, 80, 340, "#f6cfae", 0.5),
      s.treeLine(chance, 560, 62, "#47614f"),
      s.path("M470 330Q800 40 1130 330Z", "#8f3f2f") +
        s.path("M470 330Q800 200 1130 330Z", "#6f2c22", 'opacity=".6"'),
      s.path("M440 336Q420 230 540 190Q500 270 560 336Z", "#8f3f2f") +
        s.path("M1160 336Q1180 230 1060 190Q1100 270 1040 336Z", "#8f3f2f"),
      s.rect(430, 330, 740, 44, "#c99f63") +
        s.rect(200, 420, 1200, 330, "url(#wall)") +
        s.rect(430, 374, 740, 376, "#ecd9b5"),
      s.path("M180 420L260 360H430V420Z", "#7d3528") + s.path("M1420 420L1340 360H1170V420Z", "#7d3528"),
      s.times(
        8,
        (at) =>
          s.rect(450 + at * 94.5, 374, 38, 376, "#fbf1db") +
          s.rect(478 + at * 94.5, 374, 10, 376, "#b89b6e", 'opacity=".6"') +
          s.rect(442 + at * 94.5, 374, 54, 14, "#d7b981") +
          s.rect(442 + at * 94.5, 736, 54, 14, "#d7b981"),
      ),
      s.rect(700, 470, 200, 280, "#4c3428") +
        s.rect(712, 482, 84, 268, "#7c5638") +
        s.rect(804, 482, 84, 268, "#7c5638"),
      s.times(
        4,
        (at) =>
          s.rect(225 + at * 50, 480, 32, 90, "#5f7f93") +
          s.rect(225 + at * 50, 610, 32, 90, "#5f7f93") +
          s.rect(1185 + at * 50, 480, 32, 90, "#5f7f93") +
          s.rect(1185 + at * 50, 610, 32, 90, "#5f7f93"),
      ),
      s.ground(770, "url(#lawn)"),
      s.times(7, (at) =>
        s.rect(400 - at * 30, 744 + at * 26, 800 + at * 60, 27, at % 2 ? "#cbb48b" : "#e1cda6"),
      ),
      s.polygon(
        [
          [220, 926],
          [1380, 926],
          [1700, 1067],
          [-100, 1067],
        ],
        "#a9977b",
      ),
      ...[300, 1300].map(
        (x) =>
          s.rect(x, 260, 9, 620, "#f1ece0") +
          s.path(`M${x + 9} 268q50-14 90 4t74-4v40q-34 18-74 4t-90-6z`, "#cf2f2a") +
          s.path(`M${x + 9} 306q50-14 90 4t74-4v40q-34 18-74 4t-90-6z`, "#fbfaf4"),
      ),
      ...[120, 1480].map((x) => palm(chance, x, 880, 420, "#2f5a3c", "#5d4a36")),
      ...[
        [620, 850, 150, "#2f3f5a"],
        [690, 846, 146, "#6b2f38"],
        [980, 880, 165, "#39424c"],
        [560, 1010, 230, "#3d5a50"],
        [1070, 1000, 224, "#71563a"],
      ].map(([x, y, tall, shirt], at) =>
        person({
          x: Number(x),
          y: Number(y),
          tall: Number(tall),
          shirt: String(shirt),
          trousers: "#26272e",
          ...(at % 2 ? { veil: "#d8b58a" } : {}),
          stride: at > 2,
        }),
      ),
    ],
  );
}

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
