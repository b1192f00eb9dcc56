import type { Draft } from './draft.ts';

/** The printed number without punctuation: `II`, `2.1`, `a`, `Điều 5`. */
function bare(num: string): string {
  return num.replace(/\s*[-–./):]+$/u, '').trim();
}

/** `PHỤ LỤC II` → `Phụ lục II`. */
function sentenceCase(text: string): string {
  return text.replace(/^PHỤ LỤC/u, 'Phụ lục').replace(/ SỐ /u, ' số ');
}

/**
 * How a provision is cited: `mục 1, đoạn 2` in a directive, `II.1, ý 2` in a plan, `Điều 5, khoản 2, điểm a`
 * in a text with articles.
 *
 * @param path the provision and what it stands under, outermost first
 * @param place its place among unnumbered siblings, from 1; of each of `path`
 */
export function citeLabel(
  role: 'directive' | 'plan',
  path: readonly { provision: Draft; place: number }[],
): string {
  const attachment = path.find(({ provision }) => /^PHỤ LỤC/iu.test(provision.text))?.provision.text;
  const numbered: string[] = [];
  const rows: string[] = [];
  const law: string[] = [];
  const unnumbered: string[] = [];
  for (const { provision, place } of path) {
    if (provision.type === 'attachment' || provision.type === 'table') continue;
    if (provision.type === 'row')
      rows.push(bare(provision.num) === '' ? `dòng ${place}` : bare(provision.num));
    else if (provision.type === 'article') law.push(bare(provision.num));
    else if (provision.type === 'clause') law.push(`khoản ${bare(provision.num)}`);
    else if (provision.type === 'point' && law.length > 0) law.push(`điểm ${bare(provision.num)}`);
    else if (provision.type === 'indent' || provision.num === '') unnumbered.push(String(place));
    else {
      // "2.1." repeats the number above it.
      const above = numbered.at(-1);
      if (above !== undefined && bare(provision.num).startsWith(`${above}.`)) numbered.pop();
      numbered.push(bare(provision.num));
    }
  }
  const last = path.at(-1)?.provision;
  const word = role === 'directive' || last?.num === '' ? 'đoạn' : 'ý';
  const main = law.length > 0 ? law.join(', ') : numbered.join('.');
  const head = main === '' || law.length > 0 || role === 'plan' ? main : `mục ${main}`;
  const tail = unnumbered.length > 0 ? `${word} ${unnumbered.join('.')}` : '';
  const row = rows.at(-1);
  const annex = attachment === undefined ? '' : sentenceCase(attachment);
  const line = row === undefined || row.startsWith('dòng') ? (row ?? '') : `số ${row}`;
  return [annex, head, tail, line].filter((part) => part !== '').join(', ');
}
