import { describe, expect, test } from 'vitest';
import { fitAccent } from './accent.ts';
import { readParameters } from './parameters.ts';
import { compareVersions, listShown, pinOf, rowOf } from './versions.ts';
import { readSecret } from './wordpress.ts';

/** paper, sunk and own of styles/tokens.css and styles/dark.css. */
const light = ['#fbf8f1', '#f2ecdf', '#f9e8a4'];
const dark = ['#181613', '#26221d', '#4a3d10'];

describe('the accent colour', () => {
  test.each([
    ['a1171b', light, '#a1171b', 'readable: stays'],
    ['0b5394', light, '#0b5394', 'readable: stays'],
    ['ffff00', light, '#6b6b00', 'far too light: darker'],
    ['ffffff', light, '#666666', 'white on paper: the lightest grey that is readable'],
    ['0b5394', dark, '#8aaccc', 'too dark at night: lighter'],
    ['f39182', dark, '#f39182', 'readable: stays'],
  ])('%s', (accent, grounds, fit) => {
    expect(fitAccent(accent, grounds)).toBe(fit);
  });

  test('is none where no shade is readable on all grounds, or where a colour cannot be read', () => {
    expect(fitAccent('a1171b', ['#ffffff', '#000000', '#777777'])).toBeNull();
    expect(fitAccent('red', light)).toBeNull();
    expect(fitAccent('a1171b', ['oklch(0.5 0 0)'])).toBeNull();
    expect(fitAccent('a1171b', [])).toBeNull();
  });
});

describe('parameters', () => {
  const nothing = { theme: 'auto', accent: null, size: null, places: [], versions: [] };
  test.each([
    ['', nothing],
    ['?theme=dark', { ...nothing, theme: 'dark' }],
    ['?theme=Dark&accent=%230b5394&size=12px&places=Đà+Nẵng&v=xyz', nothing],
    ['?accent=0B5394&size=110', { ...nothing, accent: '0b5394', size: 110 }],
    ['?size=79', nothing],
    ['?size=161', nothing],
    ['?places=da-nang,binh-dinh', { ...nothing, places: ['da-nang', 'binh-dinh'] }],
    ['?places=da-nang,', nothing],
    ['?v=0123abcd.89abcdef', { ...nothing, versions: ['0123abcd', '89abcdef'] }],
    ['?v=0123abcd.', nothing],
    [`?places=${'a,'.repeat(5000)}a`, nothing],
  ])('%#', (search, expected) => {
    expect(readParameters(search)).toEqual(expected);
  });
});

describe('versions', () => {
  const texts = [
    { version: '11111111', place: '', row: 'a' },
    { version: '22222222', place: 'da-nang', row: 'a' },
    { version: '33333333', place: 'binh-dinh', row: 'b' },
  ];
  test.each([
    [[], '', '11111111.22222222.33333333'],
    [['da-nang'], '', '11111111.22222222'],
    [['hue'], '', '11111111.22222222.33333333'],
    [[], 'b', '33333333'],
    [[], 'khong-co', '11111111.22222222.33333333'],
    [['da-nang'], 'a', '11111111.22222222'],
  ])('of what places %o and fragment "%s" show', (places, row, pin) => {
    expect(pinOf(listShown(texts, places, row))).toBe(pin);
  });

  test('what is new and what is gone', () => {
    expect(compareVersions(texts, ['11111111', '22222222', '44444444'])).toEqual({
      added: ['33333333'],
      gone: ['44444444'],
    });
  });
});

test.each([
  ['#para_1__subpara_1', 'para_1__subpara_1', null],
  ['#?secret=aB3dE6gH9k', '?secret=aB3dE6gH9k', 'aB3dE6gH9k'],
  ['#para_1#?secret=aB3dE6gH9k', 'para_1#?secret=aB3dE6gH9k', 'aB3dE6gH9k'],
  ['#?secret=a"]b', '?secret=a"]b', null],
  ['#%', '', null],
  ['', '', null],
])('the fragment %s', (hash, row, secret) => {
  expect([rowOf(hash), readSecret(hash)]).toEqual([row, secret]);
});
