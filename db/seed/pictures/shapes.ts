import type { Brush } from "./brush.ts";

export const width = 1600;
export const height = 1067;

type Stop = readonly [offset: number, colour: string, opacity?: number];

/** A whole drawing: definitions first, then layers from back to front, and a darker rim over all. */
export function drawing(definitions: readonly string[], layers: readonly string[]): string {
  const rim =
    '<radialGradient id="rim" r=".75"><stop offset=".56" stop-opacity="0"/><stop offset="1" stop-opacity=".34"/></radialGradient>';
  const all = [...layers, rect(0, 0, width, height, "url(#rim)")].join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${rim}${definitions.join("")}</defs>${all}</svg>`;
}

/** A linear gradient, from top to bottom unless `across`. */
export function gradient(id: string, stops: readonly Stop[], across = false): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="${across ? 1 : 0}" y2="${across ? 0 : 1}">${stopsOf(stops)}</linearGradient>`;
}

/** A gradient that goes out from the middle of what it fills. */
export function glow(id: string, stops: readonly Stop[]): string {
  return `<radialGradient id="${id}">${stopsOf(stops)}</radialGradient>`;
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join("");
}

/** `rest` is further attributes, such as `opacity=".5"`. */
export function rect(x: number, y: number, wide: number, high: number, fill: string, rest = ""): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(wide)}" height="${n(high)}" fill="${fill}" ${rest}/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, rest = ""): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${rest}/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, rest = ""): string {
  return ellipse(x, y, radius, radius, fill, rest);
}

export function path(d: string, fill: string, rest = ""): string {
  return `<path d="${d}" fill="${fill}" ${rest}/>`;
}

export function line(d: string, colour: string, thick: number, rest = ""): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(thick)}" stroke-linecap="round" stroke-linejoin="round" ${rest}/>`;
}

export function polygon(points: readonly (readonly [number, number])[], fill: string, rest = ""): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" fill="${fill}" ${rest}/>`;
}

export function group(layers: readonly string[], rest: string): string {
  return `<g ${rest}>${layers.join("")}</g>`;
}

/** `count` layers, each from its position. */
export function times(count: number, layer: (position: number) => string): string {
  return Array.from({ length: count }, (_, position) => layer(position)).join("");
}

/** The sky or any ground that fills the frame from `y` down. */
export function ground(y: number, fill: string, rest = ""): string {
  return rect(0, y, width, height - y, fill, rest);
}

/** Hills or tree tops: a line of waves of about `swing` pixels around `y`, filled to the bottom. */
export function ridge(
  chance: Brush,
  y: number,
  swing: number,
  fill: string,
  fineness = 1,
  rest = "",
): string {
  const waves = [1, 2.3, 5.1, 11.7].map((rate, order) => ({
    rate: (rate * fineness * Math.PI * 2) / width,
    phase: chance.between(0, Math.PI * 2),
    size: swing / (order + 1) ** 1.35,
  }));
  const top = Array.from({ length: 161 }, (_, position) => {
    const x = position * 10;
    const lift = waves.reduce((sum, wave) => sum + Math.sin(x * wave.rate + wave.phase) * wave.size, 0);
    return `L${x} ${n(y - lift * 0.6)}`;
  });
  return path(`M0 ${height}${top.join("")}L${width} ${height}Z`, fill, rest);
}

/** A row of round tree crowns along `y`. */
export function treeLine(chance: Brush, y: number, size: number, fill: string, rest = ""): string {
  const crowns: string[] = [];
  for (let x = -size; x < width + size; x += size * chance.between(0.5, 0.95)) {
    crowns.push(
      ellipse(
        x,
        y - chance.between(0, size * 0.7),
        size * chance.between(0.55, 1),
        size * chance.between(0.5, 0.95),
        fill,
      ),
    );
  }
  return group([...crowns, rect(0, y - size * 0.2, width, height - y + size, fill)], rest);
}

/** Flat clouds: long lenses of one colour. */
export function clouds(
  chance: Brush,
  count: number,
  top: number,
  bottom: number,
  fill: string,
  opacity: number,
): string {
  return group(
    Array.from({ length: count }, () => {
      const [x, y, size] = [chance.between(0, width), chance.between(top, bottom), chance.between(90, 260)];
      return [
        ellipse(x, y, size, size * 0.1, fill),
        ellipse(x + size * 0.3, y - size * 0.08, size * 0.55, size * 0.12, fill),
        ellipse(x - size * 0.35, y - size * 0.05, size * 0.4, size * 0.09, fill),
      ].join("");
    }),
    `opacity="${opacity}"`,
  );
}

/** Short level strokes on water, thinner and denser towards `top`. */
export function ripples(
  chance: Brush,
  count: number,
  top: number,
  bottom: number,
  colour: string,
  opacity: number,
): string {
  return group(
    Array.from({ length: count }, () => {
      const depth = chance.between(0, 1) ** 1.6;
      const y = top + depth * (bottom - top);
      const long = 24 + depth * chance.between(60, 190);
      const x = chance.between(-40, width);
      return line(
        `M${n(x)} ${n(y)}q${n(long / 2)} ${n(2 + depth * 5)} ${n(long)} 0`,
        colour,
        1.5 + depth * 4,
      );
    }),
    `opacity="${opacity}"`,
  );
}

/** A number as SVG wants it: one place at most. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
