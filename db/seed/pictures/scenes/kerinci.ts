import { brush } from "../brush.ts";
import { person } from "../figures.ts";
import * as s from "../shapes.ts";

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
