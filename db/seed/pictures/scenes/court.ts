import { brush } from "../brush.ts";
import * as s from "../shapes.ts";

/** A judge's gavel on the bench, scales behind. */
export function court(): string {
  const chance = brush("court");
  return s.drawing(
    [
      s.gradient("wall", [
        [0, "#2b2a3a"],
        [1, "#5a4453"],
      ]),
      s.gradient("wood", [
        [0, "#9a5f38"],
        [1, "#4b2a1b"],
      ]),
      s.gradient("head", [
        [0, "#d99a5c"],
        [0.45, "#9a5a2c"],
        [1, "#5b3118"],
      ]),
      s.glow("light", [
        [0, "#ffdfa8", 0.75],
        [1, "#ffdfa8", 0],
      ]),
    ],
    [
      s.ground(0, "url(#wall)"),
      s.times(
        9,
        (at) =>
          s.rect(at * 190 - 10, 0, 150, 720, "#fff", 'opacity=".035"') +
          s.rect(at * 190 + 140, 0, 6, 720, "#000", 'opacity=".3"'),
      ),
      s.circle(1080, 330, 560, "url(#light)", 'opacity=".55"'),
      s.group(
        [
          s.rect(-9, -330, 18, 560, "#d8a94e") + s.circle(0, -346, 22, "#e8c06a"),
          s.path("M-110 240h220l-26-34h-168z", "#c9943c"),
          s.line("M-260-262Q0-330 260-290", "#d8a94e", 14),
          ...[
            [-260, -262],
            [260, -290],
          ].map(
            ([x = 0, y = 0]) =>
              s.line(`M${x} ${y}L${x - 90} ${y + 230}M${x} ${y}L${x + 90} ${y + 230}`, "#e8c06a", 4) +
              s.path(`M${x - 108} ${y + 228}h216q-30 66-108 66t-108-66z`, "#c9943c") +
              s.path(`M${x - 108} ${y + 228}h216v10h-216z`, "#f0cf86"),
          ),
        ],
        'transform="translate(1090 470)"',
      ),
      s.ground(700, "url(#wood)"),
      s.rect(0, 700, s.width, 16, "#c68a56") +
        s.times(16, () => {
          const y = chance.between(730, 1060);
          return s.line(
            `M-10 ${s.n(y)}Q${s.n(chance.between(300, 1200))} ${s.n(y + chance.between(-16, 16))} 1610 ${s.n(y + chance.between(-10, 10))}`,
            "#2f170c",
            3,
            'opacity=".35"',
          );
        }),
      s.rect(90, 620, 330, 70, "#7a2b2b", 'rx="6"') +
        s.rect(104, 634, 316, 42, "#f1e6cd") +
        s.rect(110, 560, 300, 62, "#27485a", 'rx="6"') +
        s.rect(126, 572, 284, 38, "#f1e6cd") +
        s.rect(96, 688, 330, 14, "#000", 'opacity=".25"'),
      s.ellipse(640, 920, 260, 60, "#1f0e07", 'opacity=".5"') +
        s.ellipse(640, 900, 240, 62, "#5b3118") +
        s.ellipse(640, 868, 240, 62, "#b9763f") +
        s.ellipse(640, 866, 200, 48, "#8a5028"),
      s.group(
        [
          s.rect(100, -24, 620, 46, "url(#head)", 'rx="22"'),
          s.rect(-150, -150, 300, 300, "url(#head)", 'rx="26"'),
          s.rect(-170, -168, 58, 336, "#7d4520", 'rx="20"') +
            s.rect(112, -168, 58, 336, "#7d4520", 'rx="20"'),
          s.rect(-92, -150, 18, 300, "#e8c06a") + s.rect(74, -150, 18, 300, "#e8c06a"),
          s.rect(-150, -118, 300, 26, "#fff", 'opacity=".22"'),
        ],
        'transform="translate(610 650) rotate(22) scale(.92)"',
      ),
    ],
  );
}
