import { brush } from "../brush.ts";
import { person } from "../figures.ts";
import * as s from "../shapes.ts";

/** A reading room: shelves, a long table, lamps. */
export function library(): string {
  const chance = brush("library");
  return s.drawing(
    [
      s.gradient("room", [
        [0, "#f1dfba"],
        [1, "#d9ae79"],
      ]),
      s.gradient("table", [
        [0, "#b9783f"],
        [1, "#6f3f20"],
      ]),
      s.glow("lamp", [
        [0, "#fff4c8", 0.9],
        [1, "#fff4c8", 0],
      ]),
      s.gradient("pane", [
        [0, "#9fd0dc"],
        [1, "#eaf5e6"],
      ]),
    ],
    [
      s.ground(0, "url(#room)"),
      s.rect(560, 60, 480, 400, "#8a5d38", 'rx="6"') +
        s.times(
          3,
          (at) =>
            s.rect(580 + at * 152, 80, 138, 360, "url(#pane)") +
            s.ellipse(650 + at * 152, 430, 69, 70, "#6f9f68", 'opacity=".75"'),
        ) +
        s.rect(560, 440, 480, 62, "#8a5d38") +
        s.rect(540, 500, 520, 18, "#a9744a"),
      ...[0, 1080].map(
        (x) =>
          s.rect(x, 40, 520, 620, "#7a4e2d") +
          s.times(
            5,
            (row) =>
              s.rect(x + 16, 56 + row * 118, 488, 104, "#4f3019") +
              (() => {
                let at = x + 22;
                let books = "";
                while (at < x + 480) {
                  const thick = chance.between(12, 30);
                  const tall = chance.between(66, 98);
                  books +=
                    s.rect(
                      at,
                      160 + row * 118 - tall,
                      thick,
                      tall,
                      chance.pick([
                        "#b8483a",
                        "#2f6f78",
                        "#d9a441",
                        "#e9dcc0",
                        "#5b6f94",
                        "#7a4a63",
                        "#6f8b57",
                      ]),
                    ) + s.rect(at, 160 + row * 118 - tall * 0.8, thick, 5, "#fff", 'opacity=".35"');
                  at += thick + 2;
                }
                return books;
              })(),
          ),
      ),
      s.ground(660, "#b5824f"),
      ...[330, 800, 1270].map(
        (x) =>
          s.line(`M${x} 0V180`, "#4b3323", 5) +
          s.circle(x, 240, 230, "url(#lamp)", 'opacity=".6"') +
          s.path(`M${x - 76} 236Q${x} 130 ${x + 76} 236Z`, "#2f6f62"),
      ),
      ...[
        [260, 800, 300, "#f7f4ea", "#f7f4ea"],
        [520, 790, 290, "#d8563f", ""],
        [800, 800, 300, "#3f6d94", "#e3b25b"],
        [1080, 790, 292, "#6f8b57", ""],
        [1340, 800, 300, "#f7f4ea", "#b8485a"],
      ].map(([x, y, tall, shirt, veil]) =>
        person({
          x: Number(x),
          y: Number(y),
          tall: Number(tall),
          shirt: String(shirt),
          trousers: "#3a302b",
          arms: "forward",
          ...(veil ? { veil: String(veil) } : {}),
        }),
      ),
      s.polygon(
        [
          [60, 690],
          [1540, 690],
          [1720, 1067],
          [-120, 1067],
        ],
        "url(#table)",
      ) +
        s.polygon(
          [
            [60, 690],
            [1540, 690],
            [1548, 706],
            [52, 706],
          ],
          "#e0a866",
        ),
      ...[
        [270, 800, -6],
        [545, 790, 4],
        [830, 806, -3],
        [1100, 792, 6],
        [1350, 806, -4],
      ].map(([x = 0, y = 0, turn = 0]) =>
        s.group(
          [
            s.ellipse(0, 34, 110, 12, "#000", 'opacity=".25"'),
            s.path("M0 20Q-50-10-106 6V30Q-50 14 0 40Q50 14 106 30V6Q50-10 0 20Z", "#fbf6e6"),
            s.line("M0 20V40", "#b9a98a", 4),
            s.times(3, (row) =>
              s.line(
                `M-88 ${10 + row * 7}Q-50 ${2 + row * 7} -14 ${18 + row * 6}M88 ${10 + row * 7}Q50 ${2 + row * 7} 14 ${18 + row * 6}`,
                "#a9a08c",
                2.4,
              ),
            ),
          ],
          `transform="translate(${x} ${y}) rotate(${turn})"`,
        ),
      ),
      s.times(
        5,
        (at) =>
          s.rect(
            380,
            990 - at * 30,
            250 - at * 10,
            28,
            ["#b8483a", "#2f6f78", "#d9a441", "#5b6f94", "#e9dcc0"][at] ?? "#b8483a",
            'rx="4"',
          ) + s.rect(392, 1000 - at * 30, 220 - at * 10, 8, "#fff", 'opacity=".4"'),
      ),
    ],
  );
}
