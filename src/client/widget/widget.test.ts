import { describe, expect, test } from 'vitest';
import { frameAddress, fullAddress, type Asked } from './address.ts';
import { readMessage } from './message.ts';

const document = '2024-69-kl-tw';

describe('the page that is asked for, and its full page', () => {
  test.each<[Asked, string, string]>([
    [{ document, clause: '2' }, `${document}/muc/2/`, `${document}/muc/2/`],
    [{ document }, `${document}/ma-tran/`, `${document}/ma-tran/`],
    [
      { document, provision: 'para_2__subpara_1', places: 'da-nang, binh-dinh' },
      `${document}/doan/para_2__subpara_1/?places=da-nang,binh-dinh`,
      `${document}/#para_2__subpara_1`,
    ],
    [{ document, plan: 'da-nang' }, `${document}/da-nang/doi-chieu/`, `${document}/da-nang/doi-chieu/`],
    [
      { document, plan: 'da-nang', clause: '2', theme: 'dark', accent: '#0B5394', size: '110' },
      `${document}/da-nang/doi-chieu/muc/2/?theme=dark&accent=0B5394&size=110`,
      `${document}/da-nang/doi-chieu/`,
    ],
    [
      { document, plan: 'da-nang', clause: '2', provision: 'para_2__subpara_1', v: '0123abcd' },
      `${document}/da-nang/doi-chieu/muc/2/?v=0123abcd#para_2__subpara_1`,
      `${document}/da-nang/doi-chieu/#para_2__subpara_1`,
    ],
    [
      { document, plan: 'da-nang', task: 'sec_II__para_1__indent_2' },
      `${document}/da-nang/doi-chieu/theo-ke-hoach/#sec_II__para_1__indent_2`,
      `${document}/da-nang/doi-chieu/theo-ke-hoach/#sec_II__para_1__indent_2`,
    ],
    [
      { document, plan: 'da-nang', order: 'plan' },
      `${document}/da-nang/doi-chieu/theo-ke-hoach/`,
      `${document}/da-nang/doi-chieu/theo-ke-hoach/`,
    ],
    [
      { document, plan: 'da-nang', order: 'directive' },
      `${document}/da-nang/doi-chieu/`,
      `${document}/da-nang/doi-chieu/`,
    ],
    [
      { document, plan: 'da-nang', with: 'binh-dinh', size: '90' },
      `${document}/so-sanh/?a=da-nang&b=binh-dinh&size=90`,
      `${document}/so-sanh/?a=da-nang&b=binh-dinh`,
    ],
    [{ agency: 'ban-tuyen-giao' }, 'co-quan/ban-tuyen-giao/', 'co-quan/ban-tuyen-giao/'],
  ])('%o', (asked, embed, full) => {
    expect([frameAddress(asked), fullAddress(asked)]).toEqual([embed, full]);
  });

  test.each<[Asked, string | null]>([
    [{}, null],
    [{ clause: '2' }, null],
    [{ document: '../../evil' }, null],
    [{ document, clause: '2/../../x' }, null],
    [{ document, plan: 'da-nang?x=' }, null],
    [{ document, provision: 'javascript:alert(1)' }, null],
    [
      { document, clause: '2', theme: 'Dark', accent: 'red', size: '1e9', places: 'a&b', v: '<b>' },
      `${document}/muc/2/`,
    ],
  ])('hostile or empty: %o', (asked, embed) => {
    expect(frameAddress(asked)).toBe(embed);
  });
});

describe('a message', () => {
  const contentWindow = {};
  const frame = { contentWindow } as HTMLIFrameElement;
  const read = (message: { source?: unknown; origin?: string; data: unknown }): unknown =>
    readMessage({ source: contentWindow, origin: 'null', ...message } as MessageEvent, frame);
  const size = { type: 'doi-chieu:size', version: 1, height: 512.3 };

  test('of the frame, in the right shape, is taken', () => {
    expect(read({ data: size })).toEqual({ height: 513 });
    expect(read({ data: { ...size, height: 1e9 } })).toEqual({ height: 500_000 });
    expect(read({ data: { type: 'doi-chieu:content', version: 1, v: '', title: 'Mục 2' } })).toEqual({
      title: 'Mục 2',
    });
  });

  test.each([
    { source: {}, data: size },
    { source: null, data: size },
    { origin: 'https://doi-chieu.example', data: size },
    { data: { ...size, version: 2 } },
    { data: { ...size, type: 'size' } },
    { data: { ...size, height: '512' } },
    { data: { ...size, height: -1 } },
    { data: { ...size, height: Number.NaN } },
    { data: { type: 'doi-chieu:content', version: 1, title: { toString: 'x' } } },
    { data: 'doi-chieu:size' },
    { data: null },
  ])('is ignored: %o', (message) => {
    expect(read(message)).toBeNull();
  });
});
