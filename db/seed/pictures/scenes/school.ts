import { brush } from "../brush.ts";
import { palm, person } from "../figures.ts";
import * as s from "../shapes.ts";

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
