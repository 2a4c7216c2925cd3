import { brush } from "../brush.ts";
import { palm, person, stiltHouse } from "../figures.ts";
import * as s from "../shapes.ts";

/** Oil palms in rows that meet at the horizon, a worker on the track. */
export function oilPalm(): string {
  const chance = brush("oil-palm");
  const rows = [0, 1, 2, 3, 4, 5].flatMap((depth) => {
    const scale = 1 / (1 + (5 - depth) * 0.62);
    const y = 470 + 560 * scale ** 1.35;
    return [-1, 1].flatMap((side) =>
      [0, 1, 2, 3].map((lane) =>
        palm(
          chance,
          800 + side * (250 + lane * 360) * scale,
          y,
          560 * scale,
          ["#7d9a6a", "#6f9160", "#5d8452", "#4a7446", "#37623b", "#285031"][depth] ?? "#285031",
          ["#8f8468", "#857a5e", "#776b50", "#665a42", "#564a37", "#463b2c"][depth] ?? "#463b2c",
        ),
      ),
    );
  });
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#f5e3b4"],
        [1, "#fdf5dc"],
      ]),
      s.gradient("soil", [
        [0, "#c9b27d"],
        [1, "#7a6a3a"],
      ]),
      s.gradient("track", [
        [0, "#e5c795"],
        [1, "#b37a4a"],
      ]),
      s.gradient("shade", [
        [0, "#22371f", 0],
        [1, "#22371f", 0.45],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.circle(800, 400, 120, "#fff4cf", 'opacity=".9"'),
      s.ridge(chance, 480, 26, "#b8bd8c"),
      s.ground(490, "url(#soil)"),
      s.polygon(
        [
          [785, 490],
          [815, 490],
          [1130, 1067],
          [470, 1067],
        ],
        "url(#track)",
      ),
      s.line("M792 495L600 1067M808 495L1000 1067", "#8d5c38", 9, 'opacity=".35"'),
      ...rows,
      s.times(170, () => {
        const far = chance.between(0, 1) ** 2;
        const y = 520 + far * 540;
        const x = chance.between(0, s.width);
        if (Math.abs(x - 800) < 40 + far * 320) return "";
        const tall = 10 + far * 46;
        return [-0.7, -0.25, 0.25, 0.7]
          .map((lean) =>
            s.line(
              `M${s.n(x)} ${s.n(y)}q${s.n(lean * tall * 0.3)} ${s.n(-tall * 0.7)} ${s.n(lean * tall)} ${s.n(-tall)}`,
              far > 0.4 ? "#456b32" : "#7f8f4c",
              1.5 + far * 5,
            ),
          )
          .join("");
      }),
      s.ground(700, "url(#shade)"),
      person({ x: 850, y: 800, tall: 190, shirt: "#c8553a", trousers: "#39404a", stride: true }),
      s.line("M878 700L930 500", "#5b4630", 6),
      s.times(14, () =>
        s.circle(
          chance.between(560, 690),
          chance.between(850, 900),
          chance.between(13, 20),
          chance.pick(["#8a2f24", "#a8452b", "#6f241f"]),
        ),
      ),
    ],
  );
}

/** Terraced rice, people planting, a range behind. */
export function riceField(): string {
  const chance = brush("rice-field");
  const terraces = ["#b9cf6d", "#a3c25e", "#8db553", "#76a549", "#5f9340", "#4a8038"];
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#7fc1d6"],
        [1, "#f4f0d2"],
      ]),
      s.gradient("pond", [
        [0, "#d5ead9"],
        [1, "#86b9b6"],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.clouds(chance, 8, 70, 250, "#fff", 0.8),
      s.ridge(chance, 330, 130, "#8fb4b3", 1),
      s.ridge(chance, 400, 90, "#6b9c8b", 1.3),
      s.treeLine(chance, 470, 34, "#4f8560"),
      ...terraces.map(
        (colour, place) =>
          s.ridge(chance, 485 + place * 88 + place * place * 4, 26 + place * 5, colour, 0.8) +
          s.times(90, () => {
            const [x, y] = [
              chance.between(0, s.width),
              520 + place * 92 + place * place * 4 + chance.between(0, 60),
            ];
            return s.line(
              `M${s.n(x)} ${s.n(y)}l${s.n(chance.between(-3, 3))} -${s.n(8 + place * 4)}`,
              "#2f6a30",
              2 + place * 0.5,
              'opacity=".35"',
            );
          }),
      ),
      s.path("M900 880Q1120 790 1610 836V960Q1290 890 1080 912Q930 926 900 880Z", "url(#pond)"),
      stiltHouse(310, 500, 120, "#b98a5a", "#7a4632", "#4a3526"),
      palm(chance, 420, 506, 170, "#47784e", "#6d5b41"),
      palm(chance, 210, 512, 140, "#47784e", "#6d5b41"),
      ...[
        [640, 760, 120, "#c84f3a"],
        [760, 772, 124, "#e9e0c9"],
        [905, 764, 118, "#3f6f94"],
      ].map(
        ([x, y, tall, shirt]) =>
          person({
            x: Number(x),
            y: Number(y),
            tall: Number(tall),
            shirt: String(shirt),
            trousers: "#4d4436",
            arms: "forward",
          }) +
          s.polygon(
            [
              [Number(x) - 30, Number(y) - 96],
              [Number(x), Number(y) - 124],
              [Number(x) + 30, Number(y) - 96],
            ],
            "#d8b070",
          ),
      ),
      s.times(60, () => {
        const [x, y] = [chance.between(0, 900), chance.between(960, 1060)];
        return s.line(
          `M${s.n(x)} ${s.n(y + 40)}q${s.n(chance.between(-18, 18))} -60 ${s.n(chance.between(-34, 34))} -110`,
          chance.pick(["#3a6d2c", "#2f5c28", "#568a37"]),
          6,
        );
      }),
    ],
  );
}

/** A road being laid: roller, cones, workers in orange. */
export function roadWorks(): string {
  const chance = brush("road-works");
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#9cc6d8"],
        [1, "#f6ead0"],
      ]),
      s.gradient("road", [
        [0, "#8a8784"],
        [1, "#3e3d40"],
      ]),
      s.gradient("earth", [
        [0, "#a9b26a"],
        [1, "#6d7f3c"],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.clouds(chance, 7, 80, 260, "#fff", 0.7),
      s.ridge(chance, 420, 60, "#9bb09a"),
      s.treeLine(chance, 490, 44, "#6d9068"),
      s.ground(500, "url(#earth)"),
      s.polygon(
        [
          [700, 500],
          [860, 500],
          [1500, 1067],
          [180, 1067],
        ],
        "url(#road)",
      ),
      s.times(7, (at) => {
        const [near, far] = [(at + 0.55) / 7, at / 7];
        const yOf = (depth: number): number => 505 + 560 * depth ** 1.8;
        const wide = 3 + far * 20;
        return s.polygon(
          [
            [780 - wide * 0.5, yOf(far)],
            [780 + wide * 0.5, yOf(far)],
            [785 + wide, yOf(near)],
            [775 - wide, yOf(near)],
          ],
          "#f4ecd8",
          'opacity=".85"',
        );
      }),
      s.polygon(
        [
          [860, 500],
          [905, 500],
          [1610, 960],
          [1610, 1067],
          [1500, 1067],
        ],
        "#c08a55",
      ),
      s.group(
        [
          s.ellipse(0, 8, 250, 18, "#000", 'opacity=".25"'),
          s.rect(-60, -190, 200, 120, "#e9a52c", 'rx="12"'),
          s.rect(-60, -110, 200, 40, "#c47f1d"),
          s.rect(-30, -320, 150, 14, "#3c3a3a", 'rx="5"') +
            s.rect(-24, -310, 10, 124, "#3c3a3a") +
            s.rect(104, -310, 10, 124, "#3c3a3a"),
          s.rect(-12, -300, 112, 92, "#bcd7dd", 'opacity=".55"'),
          s.circle(150, -62, 66, "#2d2c2e") + s.circle(150, -62, 32, "#8b8a86"),
          s.circle(-140, -78, 84, "#4b4a4c") +
            s.circle(-140, -78, 62, "#76757a") +
            s.circle(-140, -78, 16, "#2d2c2e"),
          s.line("M-140-78L-40-100", "#c47f1d", 22),
        ],
        'transform="translate(1000 800) scale(1.12)"',
      ),
      person({ x: 560, y: 800, tall: 210, shirt: "#e7702a", trousers: "#2f4156", arms: "forward" }) +
        s.path("M540 622q20-40 40 0l6 3h-52z", "#f1c232") +
        s.line("M600 700L690 850", "#6b4a2a", 8),
      person({ x: 420, y: 720, tall: 160, shirt: "#e7702a", trousers: "#2f4156" }) +
        s.path("M405 585q15-30 30 0l5 2h-40z", "#f1c232"),
      ...[
        [330, 930, 1],
        [520, 1000, 1.25],
        [640, 660, 0.55],
        [710, 610, 0.42],
      ].map(([x = 0, y = 0, size = 1]) =>
        s.group(
          [
            s.rect(-34, -8, 68, 12, "#b6461f"),
            s.polygon(
              [
                [-22, -8],
                [22, -8],
                [6, -100],
                [-6, -100],
              ],
              "#ec5f2b",
            ),
            s.polygon(
              [
                [-16, -36],
                [16, -36],
                [11, -62],
                [-11, -62],
              ],
              "#fff3e2",
            ),
          ],
          `transform="translate(${x} ${y}) scale(${size})"`,
        ),
      ),
      s.times(70, () =>
        s.circle(
          chance.between(1180, 1600),
          chance.between(860, 1050),
          chance.between(5, 15),
          chance.pick(["#8c6b4d", "#a98a68", "#6f5540"]),
        ),
      ),
    ],
  );
}

/** The great volcano over tea rows at morning. */
export function kerinci(): string {
  const chance = brush("kerinci");
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#3f6c96"],
        [0.55, "#9cc0cf"],
        [1, "#fbe6c6"],
      ]),
      s.gradient("cone", [
        [0, "#52627d"],
        [0.5, "#5f7f86"],
        [1, "#7fa192"],
      ]),
      s.gradient("mist", [
        [0, "#fff", 0],
        [0.5, "#fff", 0.75],
        [1, "#fff", 0],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.clouds(chance, 7, 100, 300, "#fff", 0.55),
      s.path(
        "M60 640Q420 520 640 250Q700 170 742 188Q770 176 800 196Q838 180 872 246Q1090 520 1560 640Z",
        "url(#cone)",
      ),
      s.path(
        "M742 188Q770 176 800 196Q838 180 872 246Q960 370 1060 470Q930 420 880 330Q840 400 800 300Q760 420 700 330Q640 430 560 470Q600 300 640 250Q700 170 742 188Z",
        "#3d4a66",
        'opacity=".5"',
      ),
      s.path(
        "M760 180Q740 120 800 104Q780 60 860 50Q930 36 990 70Q920 78 900 110Q880 150 800 190Z",
        "#fff",
        'opacity=".6"',
      ),
      s.rect(0, 500, s.width, 170, "url(#mist)"),
      s.ridge(chance, 610, 46, "#6f9a7c", 1.2),
      s.rect(0, 590, s.width, 110, "url(#mist)", 'opacity=".7"'),
      s.treeLine(chance, 670, 26, "#4c7d5c"),
      s.ground(680, "#8fb04f"),
      s.times(15, (row) => {
        const y = 688 + row ** 1.72 * 3.7;
        const thick = 7 + row * 3.3;
        return (
          s.line(
            `M-20 ${s.n(y + 20)}Q400 ${s.n(y - 26 - row * 2)} 820 ${s.n(y + 6)}T1640 ${s.n(y - 14)}`,
            row % 2 ? "#3f7438" : "#568b41",
            thick,
          ) +
          s.line(
            `M-20 ${s.n(y + 14)}Q400 ${s.n(y - 32 - row * 2)} 820 ${s.n(y)}T1640 ${s.n(y - 20)}`,
            "#a9c765",
            thick * 0.22,
            'opacity=".6"',
          )
        );
      }),
      ...[
        [420, 850, 128, "#c4523b", "#efe3c5"],
        [560, 838, 118, "#3b5f8a", "#d98a3d"],
        [1110, 900, 150, "#8a4a6b", "#f0d48a"],
      ].map(
        ([x, y, tall, shirt, veil]) =>
          person({
            x: Number(x),
            y: Number(y),
            tall: Number(tall),
            shirt: String(shirt),
            trousers: "#3c3a33",
            veil: String(veil),
            arms: "forward",
          }) + s.ellipse(Number(x) - 22, Number(y) - 50, 20, 26, "#a87a45"),
      ),
      s.times(
        3,
        (row) =>
          s.line(
            `M-20 ${940 + row * 62}Q400 ${890 + row * 62} 820 ${930 + row * 62}T1640 ${905 + row * 62}`,
            row % 2 ? "#3f7438" : "#35662f",
            56,
          ) +
          s.line(
            `M-20 ${922 + row * 62}Q400 ${872 + row * 62} 820 ${912 + row * 62}T1640 ${887 + row * 62}`,
            "#8fb653",
            10,
            'opacity=".55"',
          ),
      ),
    ],
  );
}

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
