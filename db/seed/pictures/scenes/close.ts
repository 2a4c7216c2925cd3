import { brush } from "../brush.ts";
import { person } from "../figures.ts";
import * as s from "../shapes.ts";

/** Batik cloth with a motif of flowers and boats, and the wax pen. */
export function batik(): string {
  const motif = (x: number, y: number, turn: number): string =>
    s.group(
      [
        s.times(8, (at) =>
          s.group(
            [
              s.path("M0-18Q26-62 0-104Q-26-62 0-18Z", at % 2 ? "#e3b45c" : "#c65a38"),
              s.path("M0-30Q12-60 0-84Q-12-60 0-30Z", "#3a1c1c", 'opacity=".55"'),
              s.circle(0, -114, 6, "#f3dfae"),
            ],
            `transform="rotate(${at * 45})"`,
          ),
        ),
        s.circle(0, 0, 26, "#f3dfae"),
        s.circle(0, 0, 16, "#8c2f2a"),
        s.circle(0, 0, 6, "#f3dfae"),
        s.times(24, (at) =>
          s.circle(Math.cos((at * Math.PI) / 12) * 138, Math.sin((at * Math.PI) / 12) * 138, 4, "#f3dfae"),
        ),
      ],
      `transform="translate(${x} ${y}) rotate(${turn})"`,
    );
  const boat = (x: number, y: number): string =>
    s.group(
      [
        s.path("M-90-10Q-60 40 0 40T90-10Q50 8 0 8T-90-10Z", "#e3b45c"),
        s.path("M-6 4V-86Q60-60 54 0Z", "#c65a38"),
        s.path("M-12 4V-70Q-52-50-50 0Z", "#f3dfae"),
        s.line("M-80 56q20 14 40 0t40 0t40 0t40 0", "#f3dfae", 5),
      ],
      `transform="translate(${x} ${y})"`,
    );
  return s.drawing(
    [
      s.gradient("cloth", [
        [0, "#5c1f24"],
        [0.5, "#43161f"],
        [1, "#2c0f18"],
      ]),
      s.gradient(
        "fold",
        [
          [0, "#000", 0.35],
          [0.3, "#fff", 0.1],
          [0.55, "#000", 0.22],
          [0.8, "#fff", 0.08],
          [1, "#000", 0.4],
        ],
        true,
      ),
    ],
    [
      s.ground(0, "url(#cloth)"),
      s.times(5, (row) =>
        s.times(6, (at) => {
          const [x, y] = [at * 330 + (row % 2) * 165 - 40, row * 265 + 20];
          return (at + row) % 3 === 2 ? boat(x, y) : motif(x, y, row * 12);
        }),
      ),
      s.times(6, (row) =>
        s.times(7, (at) =>
          s.group(
            [s.line("M0 0q30-30 60 0t-30 44", "#d8954a", 5), s.circle(-14, 6, 6, "#f3dfae")],
            `transform="translate(${at * 330 - 90 + (row % 2) * 165} ${row * 265 - 120}) rotate(${row * 40})"`,
          ),
        ),
      ),
      s.rect(0, 880, s.width, 200, "#2a0e16") +
        s.rect(0, 872, s.width, 10, "#e3b45c") +
        s.rect(0, 892, s.width, 4, "#e3b45c"),
      s.times(
        17,
        (at) =>
          s.polygon(
            [
              [at * 100 - 50, 1067],
              [at * 100, 910],
              [at * 100 + 50, 1067],
            ],
            at % 2 ? "#c65a38" : "#e3b45c",
          ) +
          s.polygon(
            [
              [at * 100 - 22, 1067],
              [at * 100, 990],
              [at * 100 + 22, 1067],
            ],
            "#2a0e16",
          ),
      ),
      s.ground(0, "url(#fold)"),
      s.group(
        [
          s.line("M0 0L330-250", "#000", 40, 'opacity=".3" transform="translate(16 26)"'),
          s.line("M10-8L330-250", "#b9874c", 30),
          s.line("M10-14L326-254", "#e2b673", 8),
          s.path("M-52 30q-14-50 30-60q46-4 50 40q-10 40-54 42z", "#a9692c"),
          s.ellipse(-8, -16, 34, 14, "#5b2f14"),
          s.line("M-44 34q-30 14-40 50", "#c98a3e", 10),
          s.circle(-86, 96, 9, "#2f140a"),
        ],
        'transform="translate(980 640) scale(1.25)"',
      ),
    ],
  );
}

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

/** Prices: paper, rising and falling lines, coins, chillies. */
export function prices(): string {
  const chance = brush("prices");
  const bars = [0.34, 0.42, 0.38, 0.55, 0.62, 0.58, 0.74, 0.69, 0.86];
  const coin = (x: number, y: number, stack: number): string =>
    s.times(
      stack,
      (at) =>
        s.ellipse(x, y - at * 20, 74, 26, "#a8772a") +
        s.ellipse(x, y - at * 20 - 8, 74, 26, "#e2b04a") +
        s.ellipse(x, y - at * 20 - 8, 52, 17, "#c8923a"),
    );
  return s.drawing(
    [
      s.gradient("table", [
        [0, "#224b52"],
        [1, "#12303a"],
      ]),
      s.gradient("bar", [
        [0, "#e9a545"],
        [1, "#c9702f"],
      ]),
      s.gradient("area", [
        [0, "#d9533d", 0.42],
        [1, "#d9533d", 0],
      ]),
    ],
    [
      s.ground(0, "url(#table)"),
      s.times(24, (at) => s.line(`M${at * 80 - 200} 0L${at * 80 - 420} 1067`, "#fff", 1.5, 'opacity=".05"')),
      s.group(
        [
          s.rect(18, 26, 1120, 760, "#000", 'opacity=".3" rx="10"'),
          s.rect(0, 0, 1120, 760, "#f7efdc", 'rx="10"'),
          s.rect(70, 64, 330, 26, "#24424a", 'rx="5"') + s.rect(70, 106, 210, 14, "#a39c86", 'rx="5"'),
          s.times(6, (at) => s.line(`M70 ${190 + at * 92}H1050`, "#cbbf9f", 2.5)),
          ...bars.map((tall, at) =>
            s.rect(
              96 + at * 106,
              650 - tall * 430,
              62,
              tall * 430,
              at === 8 ? "#c33d2e" : "url(#bar)",
              'rx="5"',
            ),
          ),
          s.path(
            `M127 ${560}${bars.map((tall, at) => `L${127 + at * 106} ${s.n(610 - tall * 470)}`).join("")}L975 650L127 650Z`,
            "url(#area)",
          ),
          s.line(
            `M${bars.map((tall, at) => `${127 + at * 106} ${s.n(610 - tall * 470)}`).join("L")}`,
            "#1f5a66",
            9,
          ),
          ...bars.map(
            (tall, at) =>
              s.circle(127 + at * 106, 610 - tall * 470, 13, "#f7efdc") +
              s.circle(127 + at * 106, 610 - tall * 470, 8, "#1f5a66"),
          ),
          s.times(9, (at) => s.rect(104 + at * 106, 672, 46, 12, "#a39c86", 'rx="4"')),
        ],
        'transform="translate(190 110) rotate(-4)"',
      ),
      coin(1330, 930, 9) + coin(1180, 980, 5) + coin(1480, 985, 3),
      ...[
        [220, 880, 20],
        [330, 940, -14],
        [150, 960, 44],
        [420, 900, 66],
        [300, 1000, 8],
      ].map(([x = 0, y = 0, turn = 0]) =>
        s.group(
          [
            s.path(
              "M-90 0Q-30-40 60-20Q110-6 130 14Q80 34-20 30Q-80 26-90 0Z",
              chance.pick(["#c8281f", "#d8392a", "#b02019"]),
            ),
            s.path("M-70-8Q-10-30 60-12Q0-14-70 0Z", "#fff", 'opacity=".35"'),
            s.path("M-90 0q-30-18-60-10q20 18 30 24q16 2 30-14z", "#4f8a3a"),
          ],
          `transform="translate(${x} ${y}) rotate(${turn})"`,
        ),
      ),
    ],
  );
}

/** A judge's gavel on the bench, scales behind. */
export function court(): string {
  const chance = brush("court");
  return s.drawing(
    [
      s.gradient("wall", [
        [0, "#2b2a3a"],
        [1, "#5a4453"],
      ]),
      s.gradient("wood", [
        [0, "#9a5f38"],
        [1, "#4b2a1b"],
      ]),
      s.gradient("head", [
        [0, "#d99a5c"],
        [0.45, "#9a5a2c"],
        [1, "#5b3118"],
      ]),
      s.glow("light", [
        [0, "#ffdfa8", 0.75],
        [1, "#ffdfa8", 0],
      ]),
    ],
    [
      s.ground(0, "url(#wall)"),
      s.times(
        9,
        (at) =>
          s.rect(at * 190 - 10, 0, 150, 720, "#fff", 'opacity=".035"') +
          s.rect(at * 190 + 140, 0, 6, 720, "#000", 'opacity=".3"'),
      ),
      s.circle(1080, 330, 560, "url(#light)", 'opacity=".55"'),
      s.group(
        [
          s.rect(-9, -330, 18, 560, "#d8a94e") + s.circle(0, -346, 22, "#e8c06a"),
          s.path("M-110 240h220l-26-34h-168z", "#c9943c"),
          s.line("M-260-262Q0-330 260-290", "#d8a94e", 14),
          ...[
            [-260, -262],
            [260, -290],
          ].map(
            ([x = 0, y = 0]) =>
              s.line(`M${x} ${y}L${x - 90} ${y + 230}M${x} ${y}L${x + 90} ${y + 230}`, "#e8c06a", 4) +
              s.path(`M${x - 108} ${y + 228}h216q-30 66-108 66t-108-66z`, "#c9943c") +
              s.path(`M${x - 108} ${y + 228}h216v10h-216z`, "#f0cf86"),
          ),
        ],
        'transform="translate(1090 470)"',
      ),
      s.ground(700, "url(#wood)"),
      s.rect(0, 700, s.width, 16, "#c68a56") +
        s.times(16, () => {
          const y = chance.between(730, 1060);
          return s.line(
            `M-10 ${s.n(y)}Q${s.n(chance.between(300, 1200))} ${s.n(y + chance.between(-16, 16))} 1610 ${s.n(y + chance.between(-10, 10))}`,
            "#2f170c",
            3,
            'opacity=".35"',
          );
        }),
      s.rect(90, 620, 330, 70, "#7a2b2b", 'rx="6"') +
        s.rect(104, 634, 316, 42, "#f1e6cd") +
        s.rect(110, 560, 300, 62, "#27485a", 'rx="6"') +
        s.rect(126, 572, 284, 38, "#f1e6cd") +
        s.rect(96, 688, 330, 14, "#000", 'opacity=".25"'),
      s.ellipse(640, 920, 260, 60, "#1f0e07", 'opacity=".5"') +
        s.ellipse(640, 900, 240, 62, "#5b3118") +
        s.ellipse(640, 868, 240, 62, "#b9763f") +
        s.ellipse(640, 866, 200, 48, "#8a5028"),
      s.group(
        [
          s.rect(100, -24, 620, 46, "url(#head)", 'rx="22"'),
          s.rect(-150, -150, 300, 300, "url(#head)", 'rx="26"'),
          s.rect(-170, -168, 58, 336, "#7d4520", 'rx="20"') +
            s.rect(112, -168, 58, 336, "#7d4520", 'rx="20"'),
          s.rect(-92, -150, 18, 300, "#e8c06a") + s.rect(74, -150, 18, 300, "#e8c06a"),
          s.rect(-150, -118, 300, 26, "#fff", 'opacity=".22"'),
        ],
        'transform="translate(610 650) rotate(22) scale(.92)"',
      ),
    ],
  );
}

/** Durians, one opened. */
export function durian(): string {
  const chance = brush("durian");
  const fruit = (x: number, y: number, size: number, tone: string, light: string): string =>
    s.group(
      [
        s.ellipse(10, 92, 96, 18, "#000", 'opacity=".3"'),
        s.line("M0-88q6-30-4-52", "#6b4a2a", 16),
        s.ellipse(0, 0, 92, 98, tone),
        s.times(9, (row) =>
          s.times(8, (at) => {
            const fall = -0.9 + row * 0.2;
            const round = Math.sqrt(1 - fall * fall);
            const turn = (at - 3.75 + (row % 2) * 0.5) / 3.8;
            if (Math.abs(turn) > 1) return "";
            const [px, py] = [Math.sin(turn * 1.5) * 94 * round, fall * 100];
            return (
              s.polygon(
                [
                  [px - 14, py + 9],
                  [px + turn * 12, py - 17 + fall * 8],
                  [px + 14, py + 9],
                ],
                light,
              ) +
              s.polygon(
                [
                  [px + turn * 4, py + 9],
                  [px + turn * 12, py - 17 + fall * 8],
                  [px + 14, py + 9],
                ],
                "#39451a",
                'opacity=".5"',
              )
            );
          }),
        ),
        s.ellipse(26, 18, 70, 84, "#1f2a0c", 'opacity=".16"'),
      ],
      `transform="translate(${x} ${y}) scale(${size / 100})"`,
    );
  return s.drawing(
    [
      s.gradient("back", [
        [0, "#f3cf7a"],
        [1, "#e39a4c"],
      ]),
      s.gradient("mat", [
        [0, "#c08a4a"],
        [1, "#7d4f26"],
      ]),
      s.gradient("flesh", [
        [0, "#fff0a8"],
        [1, "#eeb93e"],
      ]),
    ],
    [
      s.ground(0, "url(#back)"),
      s.times(7, (at) =>
        s.path(
          `M${at * 270 - 120} -20Q${at * 270 + 40} 130 ${at * 270 + 10} 330Q${at * 270 - 110} 180 ${at * 270 - 120} -20Z`,
          at % 2 ? "#5d7f3a" : "#7b9a48",
          'opacity=".7"',
        ),
      ),
      s.ground(560, "url(#mat)"),
      s.times(20, (row) =>
        s.times(34, (at) =>
          s.rect(
            at * 50 + (row % 2) * 25 - 20,
            566 + row * 26,
            46,
            22,
            row % 2 ? "#d7a560" : "#b27a3e",
            'opacity=".4" rx="3"',
          ),
        ),
      ),
      fruit(210, 480, 190, "#7d8a35", "#a9b455") +
        fruit(560, 430, 210, "#6f7f30", "#9daa4c") +
        fruit(960, 440, 200, "#838f38", "#b2bb5c") +
        fruit(1370, 470, 220, "#74842f", "#a3b04f"),
      fruit(1240, 760, 250, "#7d8a35", "#aeb959"),
      s.group(
        [
          s.ellipse(20, 170, 400, 60, "#000", 'opacity=".3"'),
          s.path("M-390 10Q-360-190 0-200T390 10Q330 190 0 190T-390 10Z", "#7d8a35"),
          s.times(34, (at) => {
            const turn = (at / 34) * Math.PI * 2;
            const [x, y] = [Math.cos(turn) * 384, Math.sin(turn) * 190];
            return s.polygon(
              [
                [x - 24, y],
                [x + Math.cos(turn) * 40, y + Math.sin(turn) * 36],
                [x + 24, y],
              ],
              "#93a046",
            );
          }),
          s.path("M-350 8Q-320-160 0-168T350 8Q300 156 0 158T-350 8Z", "#f6ecc9"),
          ...[
            [-215, -6, 108, 66, -18],
            [0, -40, 120, 70, 0],
            [215, -6, 108, 66, 18],
            [-100, 80, 96, 48, -8],
            [110, 84, 96, 48, 8],
          ].map(([x = 0, y = 0, rx = 0, ry = 0, turn = 0]) =>
            s.group(
              [
                s.ellipse(0, 8, rx, ry, "#c98c28"),
                s.ellipse(0, 0, rx, ry, "url(#flesh)"),
                s.ellipse(-rx * 0.3, -ry * 0.4, rx * 0.34, ry * 0.2, "#fff", 'opacity=".55"'),
              ],
              `transform="translate(${x} ${y}) rotate(${turn})"`,
            ),
          ),
        ],
        'transform="translate(560 790) scale(1.1)"',
      ),
      s.times(30, () =>
        s.ellipse(
          chance.between(0, 1600),
          chance.between(940, 1060),
          chance.between(3, 8),
          3,
          "#4b2f17",
          'opacity=".5"',
        ),
      ),
    ],
  );
}

/** A reading room: shelves, a long table, lamps. */
export function library(): string {
  const chance = brush("library");
  return s.drawing(
    [
      s.gradient("room", [
        [0, "#f1dfba"],
        [1, "#d9ae79"],
      ]),
      s.gradient("table", [
        [0, "#b9783f"],
        [1, "#6f3f20"],
      ]),
      s.glow("lamp", [
        [0, "#fff4c8", 0.9],
        [1, "#fff4c8", 0],
      ]),
      s.gradient("pane", [
        [0, "#9fd0dc"],
        [1, "#eaf5e6"],
      ]),
    ],
    [
      s.ground(0, "url(#room)"),
      s.rect(560, 60, 480, 400, "#8a5d38", 'rx="6"') +
        s.times(
          3,
          (at) =>
            s.rect(580 + at * 152, 80, 138, 360, "url(#pane)") +
            s.ellipse(650 + at * 152, 430, 69, 70, "#6f9f68", 'opacity=".75"'),
        ) +
        s.rect(560, 440, 480, 62, "#8a5d38") +
        s.rect(540, 500, 520, 18, "#a9744a"),
      ...[0, 1080].map(
        (x) =>
          s.rect(x, 40, 520, 620, "#7a4e2d") +
          s.times(
            5,
            (row) =>
              s.rect(x + 16, 56 + row * 118, 488, 104, "#4f3019") +
              (() => {
                let at = x + 22;
                let books = "";
                while (at < x + 480) {
                  const thick = chance.between(12, 30);
                  const tall = chance.between(66, 98);
                  books +=
                    s.rect(
                      at,
                      160 + row * 118 - tall,
                      thick,
                      tall,
                      chance.pick([
                        "#b8483a",
                        "#2f6f78",
                        "#d9a441",
                        "#e9dcc0",
                        "#5b6f94",
                        "#7a4a63",
                        "#6f8b57",
                      ]),
                    ) + s.rect(at, 160 + row * 118 - tall * 0.8, thick, 5, "#fff", 'opacity=".35"');
                  at += thick + 2;
                }
                return books;
              })(),
          ),
      ),
      s.ground(660, "#b5824f"),
      ...[330, 800, 1270].map(
        (x) =>
          s.line(`M${x} 0V180`, "#4b3323", 5) +
          s.circle(x, 240, 230, "url(#lamp)", 'opacity=".6"') +
          s.path(`M${x - 76} 236Q${x} 130 ${x + 76} 236Z`, "#2f6f62"),
      ),
      ...[
        [260, 800, 300, "#f7f4ea", "#f7f4ea"],
        [520, 790, 290, "#d8563f", ""],
        [800, 800, 300, "#3f6d94", "#e3b25b"],
        [1080, 790, 292, "#6f8b57", ""],
        [1340, 800, 300, "#f7f4ea", "#b8485a"],
      ].map(([x, y, tall, shirt, veil]) =>
        person({
          x: Number(x),
          y: Number(y),
          tall: Number(tall),
          shirt: String(shirt),
          trousers: "#3a302b",
          arms: "forward",
          ...(veil ? { veil: String(veil) } : {}),
        }),
      ),
      s.polygon(
        [
          [60, 690],
          [1540, 690],
          [1720, 1067],
          [-120, 1067],
        ],
        "url(#table)",
      ) +
        s.polygon(
          [
            [60, 690],
            [1540, 690],
            [1548, 706],
            [52, 706],
          ],
          "#e0a866",
        ),
      ...[
        [270, 800, -6],
        [545, 790, 4],
        [830, 806, -3],
        [1100, 792, 6],
        [1350, 806, -4],
      ].map(([x = 0, y = 0, turn = 0]) =>
        s.group(
          [
            s.ellipse(0, 34, 110, 12, "#000", 'opacity=".25"'),
            s.path("M0 20Q-50-10-106 6V30Q-50 14 0 40Q50 14 106 30V6Q50-10 0 20Z", "#fbf6e6"),
            s.line("M0 20V40", "#b9a98a", 4),
            s.times(3, (row) =>
              s.line(
                `M-88 ${10 + row * 7}Q-50 ${2 + row * 7} -14 ${18 + row * 6}M88 ${10 + row * 7}Q50 ${2 + row * 7} 14 ${18 + row * 6}`,
                "#a9a08c",
                2.4,
              ),
            ),
          ],
          `transform="translate(${x} ${y}) rotate(${turn})"`,
        ),
      ),
      s.times(
        5,
        (at) =>
          s.rect(
            380,
            990 - at * 30,
            250 - at * 10,
            28,
            ["#b8483a", "#2f6f78", "#d9a441", "#5b6f94", "#e9dcc0"][at] ?? "#b8483a",
            'rx="4"',
          ) + s.rect(392, 1000 - at * 30, 220 - at * 10, 8, "#fff", 'opacity=".4"'),
      ),
    ],
  );
}

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
