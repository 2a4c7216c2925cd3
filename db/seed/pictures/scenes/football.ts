import { brush } from "../brush.ts";
import { person } from "../figures.ts";
import * as s from "../shapes.ts";

/** A football match under lights: a shot on goal. */
export function football(): string {
  const chance = brush("football");
  return s.drawing(
    [
      s.gradient("sky", [
        [0, "#15263f"],
        [1, "#3f5f7c"],
      ]),
      s.gradient("grass", [
        [0, "#6fa04d"],
        [1, "#2f6a34"],
      ]),
      s.glow("lamp", [
        [0, "#fffbe3"],
        [0.2, "#fff4c4", 0.6],
        [1, "#fff4c4", 0],
      ]),
    ],
    [
      s.ground(0, "url(#sky)"),
      s.path("M0 180L1600 110V430H0Z", "#24384f"),
      s.path("M0 200L1600 130V150L0 224Z", "#c7d2d6"),
      s.times(7, (row) =>
        s.times(66, (at) =>
          s.circle(
            at * 25 + chance.between(-7, 7) + (row % 2) * 12,
            262 + row * 25 - at * 0.4 + chance.between(-4, 4),
            chance.between(8, 11),
            chance.pick(["#c9a27c", "#8c5a48", "#d8d3c4", "#c6473a", "#d9a83a", "#3f6d8d"]),
            `opacity="${0.55 + row * 0.06}"`,
          ),
        ),
      ),
      s.rect(0, 430, s.width, 56, "#f1eee2") +
        s.times(6, (at) =>
          s.rect(at * 280 + 20, 438, 250, 40, ["#bd3b2f", "#2f6f8a", "#d79a2b"][at % 3] ?? "#bd3b2f"),
        ),
      ...[180, 1420].map(
        (x) =>
          s.rect(x - 5, 60, 10, 370, "#8fa0ab") +
          s.rect(x - 62, 40, 124, 44, "#d7e2e6") +
          s.circle(x, 62, 210, "url(#lamp)"),
      ),
      s.ground(486, "url(#grass)"),
      s.times(6, (at) =>
        s.polygon(
          [
            [130 + at * 250, 486],
            [255 + at * 250, 486],
            [-200 + at * 400 + 190, 1067],
            [-200 + at * 400, 1067],
          ],
          "#fff",
          'opacity=".07"',
        ),
      ),
      s.line("M-20 560L1620 540", "#f4f6ea", 6, 'opacity=".8"'),
      s.line("M900 550L700 760H1620", "#f4f6ea", 7, 'opacity=".8"'),
      s.times(15, (at) => s.line(`M${1200 + at * 22} 330V560`, "#fff", 1.6, 'opacity=".4"')) +
        s.times(11, (at) => s.line(`M1200 ${335 + at * 20}H1530`, "#fff", 1.6, 'opacity=".4"')),
      s.line("M1196 562V326H1536V556", "#fbfbf4", 12),
      person({ x: 1400, y: 570, tall: 200, shirt: "#e7a92c", trousers: "#26262b", arms: "up", stride: true }),
      person({ x: 1010, y: 660, tall: 250, shirt: "#f1efe6", trousers: "#27415e", stride: true }),
      person({ x: 240, y: 700, tall: 250, shirt: "#b9322b", trousers: "#f1efe6", stride: true }),
      s.group(
        [
          s.ellipse(20, 4, 110, 14, "#000", 'opacity=".28"'),
          s.line("M-10-190L-60-96L-120-10", "#f1efe6", 40) +
            s.line("M-60-96L-118-14", "#b9322b", 30) +
            s.line("M-118-12l-30 8", "#1f1f24", 24),
          s.line("M14-190L90-120L172-96", "#f1efe6", 40) +
            s.line("M100-116L170-96", "#b9322b", 30) +
            s.line("M170-96l34-16", "#1f1f24", 24),
          s.path("M-44-352q46-26 92 4l-16 176q-34 20-70 0z", "#b9322b"),
          s.line("M-36-330L-112-262L-150-300", "#b9322b", 28) + s.circle(-154, -306, 15, "#9a6542"),
          s.line("M40-326L104-300L150-346", "#b9322b", 28) + s.circle(154, -350, 15, "#9a6542"),
          s.rect(-8, -384, 22, 34, "#9a6542") +
            s.circle(4, -410, 34, "#9a6542") +
            s.path("M-31-412q-2-40 36-40t36 40q-14-20-36-20t-36 20z", "#1f1815"),
          s.path("M-12-300h24v10l-16 60h-12l16-58h-12z", "#fff", 'opacity=".85"'),
        ],
        'transform="translate(600 985) rotate(-6) scale(1.18)"',
      ),
      s.group(
        [
          s.ellipse(0, 96, 40, 7, "#000", 'opacity=".22"'),
          s.circle(0, 0, 34, "#fafaf5"),
          s.path("M0-15l14 10l-5 17h-18l-5-17z", "#23262b"),
          s.line("M0-15V-34M14-5L32-12M9 12L20 28M-9 12L-20 28M-14-5L-32-12", "#23262b", 4),
        ],
        'transform="translate(985 800)"',
      ),
      s.times(24, () =>
        s.line(
          `M${s.n(chance.between(820, 940))} ${s.n(chance.between(870, 980))}l${s.n(chance.between(-8, 14))} -${s.n(chance.between(8, 26))}`,
          "#a5cf78",
          4,
          'opacity=".7"',
        ),
      ),
    ],
  );
}
