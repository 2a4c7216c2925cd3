import { brush } from "../brush.ts";
import { palm, person } from "../figures.ts";
import * as s from "../shapes.ts";

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
