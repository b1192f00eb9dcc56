import { expect, test } from 'vitest';
import { toLegislation, toScriptJson } from './jsonld.ts';

const addresses = {
  page: 'https://a.example/d/',
  xml: 'https://a.example/d.xml',
  json: 'https://a.example/d.json',
};
const plan = {
  role: 'plan' as const,
  name: 'Đà Nẵng',
  type: 'Kế hoạch',
  number: null,
  date: null,
  authority: 'Ban Thường vụ Thành ủy',
  title: 'triển khai thực hiện Kết luận số 69-KL/TW',
  publication: null,
};
const above = { name: 'Kết luận số 69-KL/TW', number: '69-KL/TW', address: 'https://a.example/k/' };

test('a plan ensures that what it carries out is implemented', () => {
  expect(toLegislation(plan, addresses, [above])).toMatchObject({
    '@type': 'Legislation',
    name: 'Kế hoạch của Đà Nẵng',
    legislationPassedBy: { '@type': 'Organization', name: 'Ban Thường vụ Thành ủy Đà Nẵng' },
    legislationEnsuresImplementationOf: [
      { '@id': 'https://a.example/k/', legislationIdentifier: '69-KL/TW', name: 'Kết luận số 69-KL/TW' },
    ],
  });
});

test('what the source does not give is left out', () => {
  const properties = Object.keys(toLegislation(plan, addresses, []));
  for (const name of ['legislationIdentifier', 'legislationDate', 'isBasedOn']) {
    expect(properties).not.toContain(name);
  }
});

test.each([
  ['https://tulieuvankien.dangcongsan.vn/a', 'https://tulieuvankien.dangcongsan.vn/a'],
  ['bản giấy', undefined],
])('published at %s', (publication, based) => {
  expect(toLegislation({ ...plan, publication }, addresses, [])['isBasedOn']).toBe(based);
});

test('no text can end the script that it stands in', () => {
  const hostile = { name: '</script><!-- & \u2028' };
  const json = toScriptJson(hostile);
  expect(json).not.toMatch(/[<>&\u2028]/u);
  expect(JSON.parse(json)).toEqual(hostile);
});
