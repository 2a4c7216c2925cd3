import { brush } from "../brush.ts";
import * as s from "../shapes.ts";

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
