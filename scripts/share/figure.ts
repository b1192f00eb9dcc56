/** The small figure of a picture for sharing. */
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { shapePaths, type Shape } from '../../src/core/comparison/shapes.ts';
import type { CardFigure } from '../../src/core/formats/share-cards.ts';
import type { WordShares } from '../../src/core/formats/pictures-contract.ts';
import { colours } from './colours.ts';
import { sans } from './fonts.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where each cell of a row of groups stands: cells of one width, a wider gap between groups. */
function placeCells(
  groups: readonly (readonly unknown[])[],
  box: Box,
  largest: number,
): { size: number; xs: number[][] } {
  const cells = groups.flat().length;
  const gaps = groups.length - 1;
  // A cell with its gap is 1.2 of its width, a gap between groups 0.8 more.
  const size = Math.min(largest, box.width / Math.max(1, cells * 1.2 + gaps * 0.8));
  let x = box.x;
  const xs = groups.map((group) => {
    const own = group.map((_, at) => x + at * size * 1.2);
    x += group.length * size * 1.2 + size * 0.8;
    return own;
  });
  return { size, xs };
}

function drawShape(context: SKRSContext2D, shape: Shape, x: number, y: number, size: number): void {
  context.save();
  context.translate(x, y);
  context.scale(size / 16, size / 16);
  const path = new Path2D(shapePaths[shape]);
  if (shape === 'gap') {
    context.strokeStyle = colours.edge;
    context.lineWidth = 1.1;
    context.setLineDash([2.1, 2.1]);
    context.stroke(path);
  } else {
    context.fillStyle = colours.ink;
    context.fill(path, 'evenodd');
  }
  context.restore();
}

function drawStrip(context: SKRSContext2D, groups: readonly (readonly Shape[])[], box: Box): void {
  const { size, xs } = placeCells(groups, box, 44);
  for (const [at, group] of groups.entries())
    for (const [i, shape] of group.entries())
      drawShape(context, shape, xs[at]?.[i] ?? 0, box.y + (box.height - size) / 2, size);
}

/** A column a provision: as high as the share of places that take it up; of none, a dashed foot. */
function drawColumns(context: SKRSContext2D, groups: readonly (readonly number[])[], box: Box): void {
  const { size, xs } = placeCells(groups, box, 44);
  const foot = box.y + box.height;
  for (const [at, group] of groups.entries())
    for (const [i, share] of group.entries()) {
      const x = xs[at]?.[i] ?? 0;
      context.strokeStyle = colours.edge;
      context.lineWidth = 1.5;
      context.setLineDash(share === 0 ? [4, 4] : []);
      context.strokeRect(x + 0.75, box.y + 0.75, size - 1.5, box.height - 1.5);
      context.fillStyle = colours.ink;
      context.fillRect(x, foot - box.height * share, size, box.height * share);
    }
  context.setLineDash([]);
}

const parts: [keyof WordShares, string][] = [
  ['kept', 'giữ lời'],
  ['changed', 'đổi chữ'],
  ['added', 'thêm'],
  ['local', 'riêng của địa phương'],
];

function fillPart(context: SKRSContext2D, part: keyof WordShares, box: Box): void {
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  context.fillStyle = part === 'kept' ? colours.ink : part === 'added' ? colours.own : colours.paper;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.strokeStyle = colours.ink2;
  context.lineWidth = 3;
  if (part === 'changed')
    for (let x = box.x - box.height; x < box.x + box.width; x += 9) {
      context.beginPath();
      context.moveTo(x, box.y + box.height);
      context.lineTo(x + box.height, box.y);
      context.stroke();
    }
  if (part === 'local') {
    context.fillStyle = colours.ink2;
    for (let x = box.x + 7; x < box.x + box.width; x += 13)
      for (let y = box.y + 7; y < box.y + box.height; y += 13) context.fillRect(x - 1.5, y - 1.5, 3, 3);
  }
  context.restore();
  context.strokeStyle = colours.ink2;
  context.lineWidth = 1.5;
  context.strokeRect(box.x, box.y, box.width, box.height);
}

function drawWords(context: SKRSContext2D, words: WordShares, box: Box): void {
  const all = Object.values(words).reduce((total, value) => total + value, 0);
  let x = box.x;
  let keyX = box.x;
  for (const [part, name] of parts) {
    const width = all === 0 ? 0 : (words[part] / all) * box.width;
    if (width > 0) fillPart(context, part, { x, y: box.y - 16, width, height: 44 });
    x += width;
    fillPart(context, part, { x: keyX, y: box.y + 48, width: 26, height: 16 });
    context.font = `22px ${sans}`;
    context.fillStyle = colours.ink2;
    context.fillText(name, keyX + 36, box.y + 64);
    keyX += 36 + context.measureText(name).width + 34;
  }
}

/** Draws the figure of a card into a box. */
export function drawFigure(context: SKRSContext2D, figure: CardFigure, box: Box): void {
  if (figure.kind === 'strip') drawStrip(context, figure.groups, box);
  else if (figure.kind === 'columns') drawColumns(context, figure.groups, box);
  else drawWords(context, figure.words, box);
}
