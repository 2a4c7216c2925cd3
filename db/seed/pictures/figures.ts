import type { Brush } from "./brush.ts";
import { circle, ellipse, group, line, n, path, rect } from "./shapes.ts";

export interface Person {
  /** Where the feet stand, and how tall in pixels. */
  readonly x: number;
  readonly y: number;
  readonly tall: number;
  readonly shirt: string;
  readonly trousers: string;
  readonly skin?: string;
  readonly hair?: string;
  /** Head cloth in place of hair. */
  readonly veil?: string;
  readonly arms?: "down" | "up" | "forward";
  readonly stride?: boolean;
}

/** A plain figure, drawn 100 units high and scaled. */
export function person({
  x,
  y,
  tall,
  shirt,
  trousers,
  skin = "#a9714b",
  hair = "#2b211e",
  veil,
  arms = "down",
  stride = false,
}: Person): string {
  const spread = stride ? 11 : 4;
  const armPaths = {
    down: ["M-10-66q-6 15-4 27", "M10-66q6 15 4 27"],
    up: ["M-10-66q-10-14-8-32", "M10-66q10-14 8-32"],
    forward: ["M-8-66q2 14 14 18", "M10-66q8 12 20 12"],
  }[arms];
  return group(
    [
      ellipse(0, 0, 17, 3, "#000", 'opacity=".18"'),
      line(`M-4-38L${-spread} -2`, trousers, 9),
      line(`M4-38L${spread} -2`, trousers, 9),
      line(armPaths[0] ?? "", shirt, 6.5),
      line(armPaths[1] ?? "", shirt, 6.5),
      path("M-11-68q11-7 22 0l2 32q-13 5-26 0z", shirt),
      rect(-3, -77, 6, 9, skin),
      veil
        ? path("M-9-84q0-11 9-11t9 11q0 10 5 19q-14 7-28 0q5-9 5-19z", veil) + ellipse(0, -83, 5.4, 6.4, skin)
        : circle(0, -84, 8, skin) +
          path("M-8.4-84q-1-10 8.4-10.500t8.400 10.500q-3-5-8.400-5t-8.400 5z", hair),
    ],
    `transform="translate(${n(x)} ${n(y)}) scale(${n(tall) === "0" ? 1 : Math.round(tall) / 100})"`,
  );
}

/** A palm: bent trunk and fronds that hang on both sides. */
export function palm(chance: Brush, x: number, y: number, tall: number, leaf: string, trunk: string): string {
  const lean = chance.between(-0.12, 0.12) * tall;
  const [topX, topY] = [x + lean, y - tall];
  const fronds = Array.from({ length: 11 }, (_, position) => {
    const angle = -Math.PI * 1.08 + (position / 10) * Math.PI * 1.16 + chance.between(-0.08, 0.08);
    const reach = tall * chance.between(0.42, 0.56);
    const [tipX, tipY] = [
      topX + Math.cos(angle) * reach,
      topY + Math.sin(angle) * reach * 0.7 + reach * 0.34,
    ];
    const [bendX, bendY] = [topX + Math.cos(angle) * reach * 0.55, topY + Math.sin(angle) * reach * 0.78];
    return path(
      `M${n(topX)} ${n(topY)}Q${n(bendX)} ${n(bendY - reach * 0.12)} ${n(tipX)} ${n(tipY)}Q${n(bendX)} ${n(bendY + reach * 0.12)} ${n(topX)} ${n(topY)}Z`,
      leaf,
    );
  });
  const stem = line(
    `M${n(x)} ${n(y)}Q${n(x + lean * 0.1)} ${n(y - tall * 0.6)} ${n(topX)} ${n(topY)}`,
    trunk,
    tall * 0.055,
  );
  return stem + fronds.join("");
}

/** A longboat seen from the side, `long` pixels from stem to stern, with its reflection. */
export function longboat(x: number, y: number, long: number, hull: string, trim: string): string {
  const high = long * 0.085;
  const shape = `M0 ${n(-high * 1.5)}Q${n(long * 0.12)} ${n(-high * 0.2)} ${n(long * 0.3)} ${n(-high * 0.35)}L${n(long * 0.76)} ${n(-high * 0.35)}Q${n(long * 0.92)} ${n(-high * 0.3)} ${n(long)} ${n(-high * 1.2)}Q${n(long * 0.93)} ${n(high * 0.9)} ${n(long * 0.76)} ${n(high)}L${n(long * 0.24)} ${n(high)}Q${n(long * 0.07)} ${n(high * 0.8)} 0 ${n(-high * 1.5)}Z`;
  return group(
    [
      group([path(shape, hull)], `transform="translate(0 ${n(high * 2)}) scale(1 -.7)" opacity=".2"`),
      path(shape, hull),
      line(
        `M${n(long * 0.05)} ${n(-high * 0.55)}Q${n(long * 0.15)} ${n(high * 0.12)} ${n(long * 0.3)} ${n(high * 0.06)}L${n(long * 0.76)} ${n(high * 0.06)}Q${n(long * 0.9)} ${n(high * 0.1)} ${n(long * 0.97)} ${n(-high * 0.5)}`,
        trim,
        high * 0.22,
      ),
    ],
    `transform="translate(${n(x)} ${n(y)})"`,
  );
}

/** A stilt house with a steep roof; `(x, y)` is the middle of the ground under it. */
export function stiltHouse(
  x: number,
  y: number,
  size: number,
  wall: string,
  roof: string,
  dark: string,
): string {
  const s = size / 100;
  return group(
    [
      ...[-40, -14, 14, 40].map((at) => rect(at - 2.5, -34, 5, 34, dark)),
      rect(-47, -80, 94, 48, wall),
      rect(-47, -80, 94, 9, dark, 'opacity=".3"'),
      rect(-47, -36, 94, 5, dark, 'opacity=".55"'),
      ...[-36, 20].map((at) => rect(at, -68, 17, 21, dark) + rect(at + 8, -68, 1.5, 21, wall)),
      rect(-9, -68, 18, 34, dark, 'opacity=".85"'),
      path("M-60-76L-36-116Q0-110 36-116L60-76Z", roof),
      path("M-36-116Q0-110 36-116L39-111Q0-105-39-111Z", "#fff", 'opacity=".16"'),
    ],
    `transform="translate(${n(x)} ${n(y)}) scale(${s})"`,
  );
}
