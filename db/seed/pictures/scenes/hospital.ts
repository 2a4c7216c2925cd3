import { person } from "../figures.ts";
import * as s from "../shapes.ts";

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
