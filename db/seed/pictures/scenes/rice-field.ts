import { brush } from "../brush.ts";
import { palm, person, stiltHouse } from "../figures.ts";
import * as s from "../shapes.ts";

/** Terraced rice, people planting, a range behind. */
export function riceField(): string {
  const chance = brush("rice-field");
  const terraces = ["#b9cf6d", "#a3c25e", "#8db553", "#76a549", "#5f9340", "#4a8038"];
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#7fc1d6"],
        [1, "#f4f0d2"],
      ]),
      s.gradient("pond", [
        [0, "#d5ead9"],
        [1, "#86b9b6"],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.clouds(chance, 8, 70, 250, "#fff", 0.8),
      s.ridge(chance, 330, 130, "#8fb4b3", 1),
      s.ridge(chance, 400, 90, "#6b9c8b", 1.3),
      s.treeLine(chance, 470, 34, "#4f8560"),
      ...terraces.map(
        (colour, place) =>
          s.ridge(chance, 485 + place * 88 + place * place * 4, 26 + place * 5, colour, 0.8) +
          s.times(90, () => {
            const [x, y] = [
              chance.between(0, s.width),
              520 + place * 92 + place * place * 4 + chance.between(0, 60),
            ];
            return s.line(
              `M${s.n(x)} ${s.n(y)}l${s.n(chance.between(-3, 3))} -${s.n(8 + place * 4)}`,
              "#2f6a30",
              2 + place * 0.5,
              'opacity=".35"',
            );
          }),
      ),
      s.path("M900 880Q1120 790 1610 836V960Q1290 890 1080 912Q930 926 900 880Z", "url(#pond)"),
      stiltHouse(310, 500, 120, "#b98a5a", "#7a4632", "#4a3526"),
      palm(chance, 420, 506, 170, "#47784e", "#6d5b41"),
      palm(chance, 210, 512, 140, "#47784e", "#6d5b41"),
      ...[
        [640, 760, 120, "#c84f3a"],
        [760, 772, 124, "#e9e0c9"],
        [905, 764, 118, "#3f6f94"],
      ].map(
        ([x, y, tall, shirt]) =>
          person({
            x: Number(x),
            y: Number(y),
            tall: Number(tall),
            shirt: String(shirt),
            trousers: "#4d4436",
            arms: "forward",
          }) +
          s.polygon(
            [
              [Number(x) - 30, Number(y) - 96],
              [Number(x), Number(y) - 124],
              [Number(x) + 30, Number(y) - 96],
            ],
            "#d8b070",
          ),
      ),
      s.times(60, () => {
        const [x, y] = [chance.between(0, 900), chance.between(960, 1060)];
        return s.line(
          `M${s.n(x)} ${s.n(y + 40)}q${s.n(chance.between(-18, 18))} -60 ${s.n(chance.between(-34, 34))} -110`,
          chance.pick(["#3a6d2c", "#2f5c28", "#568a37"]),
          6,
        );
      }),
    ],
  );
}
