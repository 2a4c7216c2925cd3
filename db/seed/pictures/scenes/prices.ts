import { brush } from "../brush.ts";
import * as s from "../shapes.ts";

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
