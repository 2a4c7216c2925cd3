import { brush } from "../brush.ts";
import { longboat, palm, person, stiltHouse } from "../figures.ts";
import * as s from "../shapes.ts";

/** The river at dusk, two boats going home. */
export function riverDusk(): string {
  const chance = brush("river-dusk");
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#2c3a5e"],
        [0.38, "#8a5a78"],
        [0.62, "#e58a62"],
        [1, "#fbd08b"],
      ]),
      s.gradient("water", [
        [0, "#f0b078"],
        [0.22, "#b8707a"],
        [0.6, "#4b4a72"],
        [1, "#232c4b"],
      ]),
      s.glow("sun", [
        [0, "#fff3c9"],
        [0.25, "#ffdf9d", 0.85],
        [1, "#ffb877", 0],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.clouds(chance, 9, 120, 430, "#fbc9a0", 0.28),
      s.clouds(chance, 6, 60, 300, "#3c3c66", 0.25),
      s.circle(1060, 520, 330, "url(#sun)"),
      s.circle(1060, 520, 62, "#fff1c4"),
      s.ridge(chance, 540, 46, "#8a5670", 1.2, 'opacity=".75"'),
      s.treeLine(chance, 578, 30, "#54405f"),
      s.ground(590, "url(#water)"),
      s.times(26, (row) =>
        s.rect(
          1060 - 110 + chance.between(-50, 30) - row * 1.5,
          600 + row * 17,
          chance.between(90, 210),
          4 + row * 0.22,
          "#ffdf9d",
          `opacity="${0.62 - row * 0.021}" rx="3"`,
        ),
      ),
      s.ripples(chance, 130, 600, 1060, "#1f2746", 0.3),
      s.ripples(chance, 70, 600, 1000, "#f8c08b", 0.3),
      ...[120, 265, 395, 520].map((x, place) =>
        stiltHouse(x, 628 + (place % 2) * 6, 108 - place * 12, "#3b3350", "#2b2742", "#1c1b33"),
      ),
      s.circle(98, 566, 5, "#ffd98a") + s.circle(282, 577, 4, "#ffd98a"),
      palm(chance, 40, 640, 230, "#25223c", "#25223c"),
      palm(chance, 340, 630, 190, "#2b2742", "#2b2742"),
      longboat(900, 742, 300, "#2a2440", "#d9825e"),
      person({ x: 980, y: 742, tall: 96, shirt: "#7b3f4f", trousers: "#1d1b33", skin: "#6d4638" }),
      s.line("M1003 688L1085 770", "#1d1b33", 4),
      person({
        x: 1110,
        y: 740,
        tall: 76,
        shirt: "#35507a",
        trousers: "#1d1b33",
        skin: "#6d4638",
        veil: "#b85c52",
      }),
      longboat(300, 900, 560, "#1c1a31", "#c9694f"),
      person({
        x: 430,
        y: 892,
        tall: 178,
        shirt: "#24385e",
        trousers: "#15142a",
        skin: "#5b3a32",
        arms: "forward",
      }),
      s.line("M478 780L340 985", "#120f22", 7),
      s.times(4, (at) =>
        s.ellipse(590 + at * 46, 876 - (at % 2) * 6, 30, 18, s.n(at % 2) === "0" ? "#6b4a3a" : "#7d5840"),
      ),
      s.path("M-20 1067Q90 960 60 860Q150 930 190 1067Z", "#12132a"),
      s.times(9, (at) =>
        s.line(
          `M${20 + at * 16} 1080Q${10 + at * 20} ${960 - (at % 3) * 40} ${at * 26 - 20} ${880 - (at % 4) * 26}`,
          "#12132a",
          7,
        ),
      ),
    ],
  );
}

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

/** Longboat race: three crews in line, a crowd on the bank. */
export function boatRace(): string {
  const chance = brush("boat-race");
  const crew = (x: number, y: number, long: number, hull: string, shirt: string): string =>
    longboat(x, y, long, hull, "#fff3d6") +
    s.times(9, (seat) => {
      const at = x + long * (0.17 + seat * 0.078);
      const tall = long * 0.15;
      return (
        person({ x: at, y: y + tall * 0.16, tall, shirt, trousers: "#26303b", arms: "forward" }) +
        s.line(
          `M${s.n(at + tall * 0.22)} ${s.n(y - tall * 0.42)}L${s.n(at - tall * 0.08)} ${s.n(y + tall * 0.55)}`,
          "#6b4a2a",
          tall * 0.05,
        )
      );
    }) +
    s.ripples(brush(hull), 16, y + long * 0.06, y + long * 0.12, "#fff", 0.5);
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#5fb0cf"],
        [1, "#e7f1e2"],
      ]),
      s.gradient("water", [
        [0, "#5f9c96"],
        [1, "#23595f"],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.clouds(chance, 8, 60, 240, "#fff", 0.75),
      s.treeLine(chance, 350, 54, "#5d8f6a"),
      s.treeLine(chance, 385, 36, "#3f7357"),
      s.rect(0, 380, s.width, 60, "#c9ad78"),
      s.times(96, (at) =>
        person({
          x: at * 17 + chance.between(-6, 6),
          y: 432 + chance.between(-20, 8),
          tall: chance.between(54, 66),
          shirt: chance.pick(["#d9573f", "#f0b443", "#f3ead6", "#3f7d94", "#7a4e78", "#578a55"]),
          trousers: "#3a3f4a",
          arms: chance.pick(["down", "down", "up"]),
        }),
      ),
      s.times(
        9,
        (at) =>
          s.line(`M${90 + at * 180} 300V400`, "#7b6240", 5) +
          s.path(
            `M${93 + at * 180} 300q34 16 60 4v34q-30 10-60-4z`,
            ["#d9573f", "#f0b443", "#3f7d94"][at % 3] ?? "#d9573f",
          ),
      ),
      s.ground(440, "url(#water)"),
      s.rect(0, 440, s.width, 16, "#1d4a4e", 'opacity=".35"'),
      s.ripples(chance, 140, 460, 1060, "#bfe0d2", 0.34),
      s.ripples(chance, 80, 470, 1060, "#143f45", 0.34),
      crew(700, 560, 640, "#8a3b32", "#d9573f"),
      crew(330, 715, 860, "#2c4a6b", "#f0b443"),
      crew(60, 920, 1180, "#3f6b45", "#f3ead6"),
    ],
  );
}
