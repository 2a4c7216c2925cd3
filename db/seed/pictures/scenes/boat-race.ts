import { brush } from "../brush.ts";
import { longboat, person } from "../figures.ts";
import * as s from "../shapes.ts";

/** Longboat race: three crews in line, a crowd on the bank. */
export function boatRace(): string {
  const chance = brush("boat-race");
  const crew = (x: number, y: number, long: number, hull: string, shirt: string): string =>
    longboat(x, y, long, hull, "#fff3d6") +
    s.times(9, (seat) => {
      const at = x + long * (0.17 + seat * 0.078);
      const tall = long * 0.15;
      return (
        person({ x: at, y: y + tall * 0.16, tall, shirt, trousers: "#26303b", arms: "forward" }) +
        s.line(
          `M${s.n(at + tall * 0.22)} ${s.n(y - tall * 0.42)}L${s.n(at - tall * 0.08)} ${s.n(y + tall * 0.55)}`,
          "#6b4a2a",
          tall * 0.05,
        )
      );
    }) +
    s.ripples(brush(hull), 16, y + long * 0.06, y + long * 0.12, "#fff", 0.5);
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#5fb0cf"],
        [1, "#e7f1e2"],
      ]),
      s.gradient("water", [
        [0, "#5f9c96"],
        [1, "#23595f"],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.clouds(chance, 8, 60, 240, "#fff", 0.75),
      s.treeLine(chance, 350, 54, "#5d8f6a"),
      s.treeLine(chance, 385, 36, "#3f7357"),
      s.rect(0, 380, s.width, 60, "#c9ad78"),
      s.times(96, (at) =>
        person({
          x: at * 17 + chance.between(-6, 6),
          y: 432 + chance.between(-20, 8),
          tall: chance.between(54, 66),
          shirt: chance.pick(["#d9573f", "#f0b443", "#f3ead6", "#3f7d94", "#7a4e78", "#578a55"]),
          trousers: "#3a3f4a",
          arms: chance.pick(["down", "down", "up"]),
        }),
      ),
      s.times(
        9,
        (at) =>
          s.line(`M${90 + at * 180} 300V400`, "#7b6240", 5) +
          s.path(
            `M${93 + at * 180} 300q34 16 60 4v34q-30 10-60-4z`,
            ["#d9573f", "#f0b443", "#3f7d94"][at % 3] ?? "#d9573f",
          ),
      ),
      s.ground(440, "url(#water)"),
      s.rect(0, 440, s.width, 16, "#1d4a4e", 'opacity=".35"'),
      s.ripples(chance, 140, 460, 1060, "#bfe0d2", 0.34),
      s.ripples(chance, 80, 470, 1060, "#143f45", 0.34),
      crew(700, 560, 640, "#8a3b32", "#d9573f"),
      crew(330, 715, 860, "#2c4a6b", "#f0b443"),
      crew(60, 920, 1180, "#3f6b45", "#f3ead6"),
    ],
  );
}
