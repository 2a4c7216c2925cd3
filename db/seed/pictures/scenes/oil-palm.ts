import { brush } from "../brush.ts";
import { palm, person } from "../figures.ts";
import * as s from "../shapes.ts";

/** Oil palms in rows that meet at the horizon, a worker on the track. */
export function oilPalm(): string {
  const chance = brush("oil-palm");
  const rows = [0, 1, 2, 3, 4, 5].flatMap((depth) => {
    const scale = 1 / (1 + (5 - depth) * 0.62);
    const y = 470 + 560 * scale ** 1.35;
    return [-1, 1].flatMap((side) =>
      [0, 1, 2, 3].map((lane) =>
        palm(
          chance,
          800 + side * (250 + lane * 360) * scale,
          y,
          560 * scale,
          ["#7d9a6a", "#6f9160", "#5d8452", "#4a7446", "#37623b", "#285031"][depth] ?? "#285031",
          ["#8f8468", "#857a5e", "#776b50", "#665a42", "#564a37", "#463b2c"][depth] ?? "#463b2c",
        ),
      ),
    );
  });
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#f5e3b4"],
        [1, "#fdf5dc"],
      ]),
      s.gradient("soil", [
        [0, "#c9b27d"],
        [1, "#7a6a3a"],
      ]),
      s.gradient("track", [
        [0, "#e5c795"],
        [1, "#b37a4a"],
      ]),
      s.gradient("shade", [
        [0, "#22371f", 0],
        [1, "#22371f", 0.45],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.circle(800, 400, 120, "#fff4cf", 'opacity=".9"'),
      s.ridge(chance, 480, 26, "#b8bd8c"),
      s.ground(490, "url(#soil)"),
      s.polygon(
        [
          [785, 490],
          [815, 490],
          [1130, 1067],
          [470, 1067],
        ],
        "url(#track)",
      ),
      s.line("M792 495L600 1067M808 495L1000 1067", "#8d5c38", 9, 'opacity=".35"'),
      ...rows,
      s.times(170, () => {
        const far = chance.between(0, 1) ** 2;
        const y = 520 + far * 540;
        const x = chance.between(0, s.width);
        if (Math.abs(x - 800) < 40 + far * 320) return "";
        const tall = 10 + far * 46;
        return [-0.7, -0.25, 0.25, 0.7]
          .map((lean) =>
            s.line(
              `M${s.n(x)} ${s.n(y)}q${s.n(lean * tall * 0.3)} ${s.n(-tall * 0.7)} ${s.n(lean * tall)} ${s.n(-tall)}`,
              far > 0.4 ? "#456b32" : "#7f8f4c",
              1.5 + far * 5,
            ),
          )
          .join("");
      }),
      s.ground(700, "url(#shade)"),
      person({ x: 850, y: 800, tall: 190, shirt: "#c8553a", trousers: "#39404a", stride: true }),
      s.line("M878 700L930 500", "#5b4630", 6),
      s.times(14, () =>
        s.circle(
          chance.between(560, 690),
          chance.between(850, 900),
          chance.between(13, 20),
          chance.pick(["#8a2f24", "#a8452b", "#6f241f"]),
        ),
      ),
    ],
  );
}
