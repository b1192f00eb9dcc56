/** A host's colour made readable: WCAG 2.2's contrast, at least 4.5 to 1 on every ground that links stand on. */

type Colour = readonly [red: number, green: number, blue: number];

const least = 4.5;
const steps = 50;

/** `#0b5394` or `0b5394` → its three channels, 0 to 255; null for another shape. */
function parse(text: string): Colour | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  if (!digits) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const mix = (colour: Colour, end: number, share: number): Colour => {
  const [red, green, blue] = colour.map((value) => Math.round(value + (end - value) * share));
  return [red ?? 0, green ?? 0, blue ?? 0];
};

const toHex = (colour: Colour): string =>
  `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/**
 * The colour itself where it is readable on all grounds; else the nearest shade of it that is, darker or
 * lighter; null where there is none, or where a colour cannot be read.
 */
export function fitAccent(accent: string, grounds: readonly string[]): string | null {
  const colour = parse(accent);
  const below = grounds.map(parse).filter((ground) => ground !== null);
  if (!colour || below.length === 0 || below.length < grounds.length) return null;
  for (let step = 0; step <= steps; step++) {
    const shades = [0, 255].map((end) => mix(colour, end, step / steps));
    const found = shades.find((shade) => below.every((ground) => contrast(shade, ground) >= least));
    if (found) return toHex(found);
  }
  return null;
}
