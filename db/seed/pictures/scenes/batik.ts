import * as s from "../shapes.ts";

/** Batik cloth with a motif of flowers and boats, and the wax pen. */
export function batik(): string {
  const motif = (x: number, y: number, turn: number): string =>
    s.group(
      [
        s.times(8, (at) =>
          s.group(
            [
              s.path("M0-18Q26-62 0-104Q-26-62 0-18Z", at % 2 ? "#e3b45c" : "#c65a38"),
              s.path("M0-30Q12-60 0-84Q-12-60 0-30Z", "#3a1c1c", 'opacity=".55"'),
              s.circle(0, -114, 6, "#f3dfae"),
            ],
            `transform="rotate(${at * 45})"`,
          ),
        ),
        s.circle(0, 0, 26, "#f3dfae"),
        s.circle(0, 0, 16, "#8c2f2a"),
        s.circle(0, 0, 6, "#f3dfae"),
        s.times(24, (at) =>
          s.circle(Math.cos((at * Math.PI) / 12) * 138, Math.sin((at * Math.PI) / 12) * 138, 4, "#f3dfae"),
        ),
      ],
      `transform="translate(${x} ${y}) rotate(${turn})"`,
    );
  const boat = (x: number, y: number): string =>
    s.group(
      [
        s.path("M-90-10Q-60 40 0 40T90-10Q50 8 0 8T-90-10Z", "#e3b45c"),
        s.path("M-6 4V-86Q60-60 54 0Z", "#c65a38"),
        s.path("M-12 4V-70Q-52-50-50 0Z", "#f3dfae"),
        s.line("M-80 56q20 14 40 0t40 0t40 0t40 0", "#f3dfae", 5),
      ],
      `transform="translate(${x} ${y})"`,
    );
  return s.drawing(
    [
      s.gradient("cloth", [
        [0, "#5c1f24"],
        [0.5, "#43161f"],
        [1, "#2c0f18"],
      ]),
      s.gradient(
        "fold",
        [
          [0, "#000", 0.35],
          [0.3, "#fff", 0.1],
          [0.55, "#000", 0.22],
          [0.8, "#fff", 0.08],
          [1, "#000", 0.4],
        ],
        true,
      ),
    ],
    [
      s.ground(0, "url(#cloth)"),
      s.times(5, (row) =>
        s.times(6, (at) => {
          const [x, y] = [at * 330 + (row % 2) * 165 - 40, row * 265 + 20];
          return (at + row) % 3 === 2 ? boat(x, y) : motif(x, y, row * 12);
        }),
      ),
      s.times(6, (row) =>
        s.times(7, (at) =>
          s.group(
            [s.line("M0 0q30-30 60 0t-30 44", "#d8954a", 5), s.circle(-14, 6, 6, "#f3dfae")],
            `transform="translate(${at * 330 - 90 + (row % 2) * 165} ${row * 265 - 120}) rotate(${row * 40})"`,
          ),
        ),
      ),
      s.rect(0, 880, s.width, 200, "#2a0e16") +
        s.rect(0, 872, s.width, 10, "#e3b45c") +
        s.rect(0, 892, s.width, 4, "#e3b45c"),
      s.times(
        17,
        (at) =>
          s.polygon(
            [
              [at * 100 - 50, 1067],
              [at * 100, 910],
              [at * 100 + 50, 1067],
            ],
            at % 2 ? "#c65a38" : "#e3b45c",
          ) +
          s.polygon(
            [
              [at * 100 - 22, 1067],
              [at * 100, 990],
              [at * 100 + 22, 1067],
            ],
            "#2a0e16",
          ),
      ),
      s.ground(0, "url(#fold)"),
      s.group(
        [
          s.line("M0 0L330-250", "#000", 40, 'opacity=".3" transform="translate(16 26)"'),
          s.line("M10-8L330-250", "#b9874c", 30),
          s.line("M10-14L326-254", "#e2b673", 8),
          s.path("M-52 30q-14-50 30-60q46-4 50 40q-10 40-54 42z", "#a9692c"),
          s.ellipse(-8, -16, 34, 14, "#5b2f14"),
          s.line("M-44 34q-30 14-40 50", "#c98a3e", 10),
          s.circle(-86, 96, 9, "#2f140a"),
        ],
        'transform="translate(980 640) scale(1.25)"',
      ),
    ],
  );
}
