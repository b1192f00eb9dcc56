/** Narrowing results by document and by kind of text. */
import type { Part } from './engine.ts';
import type { Finding } from './search.ts';

const partNames: Record<Part, string> = {
  heading: 'Tên mục',
  provision: 'Đoạn của văn bản Trung ương',
  task: 'Nhiệm vụ',
  other: 'Phần khác',
};

/** What the reader chose; an empty set means everything. */
export interface Choice {
  document: Set<string>;
  part: Set<string>;
}

export const noChoice = (): Choice => ({ document: new Set(), part: new Set() });

/** Findings that fit the choice. */
export function narrow(findings: Finding[], choice: Choice): Finding[] {
  const fits = (chosen: Set<string>, value: string): boolean => chosen.size === 0 || chosen.has(value);
  return findings.filter(({ document, part }) => fits(choice.document, document) && fits(choice.part, part));
}

/** Two groups of boxes with counts; `changed` is called after each tick. */
export function drawFacets(holder: Element, findings: Finding[], choice: Choice, changed: () => void): void {
  const byDocument = Map.groupBy(findings, (finding) => finding.document);
  const byPart = Map.groupBy(findings, (finding) => finding.part);
  const documents = [...byDocument].map(([value, own]) => ({ value, name: value, count: own.length }));
  const kinds = [...byPart].map(([value, own]) => ({ value, name: partNames[value], count: own.length }));
  holder.replaceChildren(
    drawGroup('Văn bản', documents, choice.document, changed),
    drawGroup('Phần của văn bản', kinds, choice.part, changed),
  );
}

interface Option {
  value: string;
  name: string;
  count: number;
}

function drawGroup(title: string, options: Option[], chosen: Set<string>, changed: () => void): Element {
  const group = document.createElement('fieldset');
  group.className = 'facet';
  const legend = document.createElement('legend');
  legend.textContent = title;
  group.append(legend, ...options.map((option) => drawOption(option, chosen, changed)));
  return group;
}

function drawOption({ value, name, count }: Option, chosen: Set<string>, changed: () => void): Element {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = chosen.has(value);
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(value);
    else chosen.delete(value);
    changed();
  });
  const number = document.createElement('span');
  number.className = 'count';
  number.textContent = String(count);
  const text = document.createElement('span');
  text.textContent = name;
  label.append(box, text, number);
  return label;
}
