/** Draws a picture for sharing: paper, the gazette's double rule, title, a figure, the facts. */
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import { cardSize, type ShareCard } from '../../src/core/formats/share-cards.ts';
import { drawFigure } from './figure.ts';
import { fitText, type Fitted } from './fit.ts';
import { sans, serif } from './fonts.ts';
import { colours } from './colours.ts';

const margin = 64;
const inner = cardSize.width - 2 * margin;
const figureTop = 432;
const titleSizes = [
  { size: 58, lines: 2 },
  { size: 50, lines: 3 },
  { size: 42, lines: 3 },
  { size: 36, lines: 4 },
];
/** Room between the kicker and the figure for title and subtitle together. */
const textTop = 186;
const textBottom = figureTop - 28;

function write(
  context: SKRSContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
): void {
  context.font = font;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function writeLines(
  context: SKRSContext2D,
  { lines, size }: Fitted,
  top: number,
  leading: number,
  colour: string,
): number {
  const step = Math.round(size * leading);
  for (const [at, line] of lines.entries())
    write(context, line, margin, top + at * step, `${size}px ${serif}`, colour);
  return top + (lines.length - 1) * step;
}

/** Two columns of lines, one of them with a gap: the mark of the site. */
function drawMark(context: SKRSContext2D, x: number, y: number, size: number): void {
  context.fillStyle = colours.red;
  const unit = size / 16;
  const rows = [
    [6.6, 6.6],
    [6.6, 4],
    [6.6, 0],
    [6.6, 6.6],
  ];
  for (const [row, [left = 0, right = 0]] of rows.entries()) {
    context.fillRect(x, y + row * 4 * unit, left * unit, 1.7 * unit);
    context.fillRect(x + 9.4 * unit, y + row * 4 * unit, right * unit, 1.7 * unit);
  }
}

function drawMasthead(context: SKRSContext2D, site: string): void {
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, cardSize.width, cardSize.height);
  drawMark(context, margin, 48, 30);
  write(context, site, margin + 44, 76, `38px ${serif}`, colours.ink);
  context.fillStyle = colours.ink;
  context.fillRect(0, 102, cardSize.width, 2);
  context.fillStyle = colours.rule;
  context.fillRect(0, 109, cardSize.width, 2);
}

/** A palette of 64 colours is all that ink, paper and their edges need: a third of the bytes, and no visible loss. */
function encode(pixels: Buffer): Promise<Buffer> {
  return sharp(pixels, { raw: { ...cardSize, channels: 4 } })
    .png({ palette: true, colours: 64, dither: 0, effort: 1, compressionLevel: 9 })
    .toBuffer();
}

/**
 * Draws one card.
 *
 * @param site name of the site, beside its mark
 * @returns the picture as PNG, the same bytes for the same card
 */
export async function drawCard(card: ShareCard, site: string): Promise<Buffer> {
  const canvas = createCanvas(cardSize.width, cardSize.height);
  const context = canvas.getContext('2d');
  const measureSerif = (line: string, size: number): number => {
    context.font = `${size}px ${serif}`;
    return context.measureText(line).width;
  };
  const measureSans = (line: string, size: number): number => {
    context.font = `${size}px ${sans}`;
    return context.measureText(line).width;
  };
  drawMasthead(context, site);
  const kicker = fitText(card.kicker, inner, [{ size: 26, lines: 1 }], measureSans);
  write(context, kicker.lines[0] ?? '', margin, 154, `26px ${sans}`, colours.ink2);
  const title = fitText(card.title, inner, titleSizes, measureSerif);
  const below = writeLines(context, title, textTop + title.size * 0.72, 1.2, colours.ink);
  const room = Math.floor((textBottom - below - 18) / 36);
  if (card.subtitle !== '' && room > 0) {
    const subtitle = fitText(card.subtitle, inner, [{ size: 26, lines: Math.min(room, 3) }], measureSerif);
    writeLines(context, subtitle, below + 50, 1.36, colours.ink2);
  }
  drawFigure(context, card.figure, { x: margin, y: figureTop, width: inner, height: 62 });
  const facts = fitText(
    card.facts,
    inner,
    [
      { size: 29, lines: 1 },
      { size: 25, lines: 1 },
    ],
    measureSans,
  );
  write(context, facts.lines[0] ?? '', margin, 552, `600 ${facts.size}px ${sans}`, colours.ink);
  write(context, card.state, margin, 590, `22px ${sans}`, colours.ink2);
  return encode(canvas.data());
}
