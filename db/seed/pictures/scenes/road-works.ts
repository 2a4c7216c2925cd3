import { brush } from "../brush.ts";
import { person } from "../figures.ts";
import * as s from "../shapes.ts";

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
