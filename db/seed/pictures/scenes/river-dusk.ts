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
