import { listWords } from './words.ts';

/**
 * Names of provinces and cities that are of several words. Their syllables are common words (`nam`, `định`, `đồng`),
 * so they are looked for as one name. The 63 of before 1 July 2025; the 34 of after it have names of these.
 * Source: Nghị quyết 202/2025/QH15 on the rearrangement of provincial units. “Hồ Chí Minh” alone is a person.
 */
const names = `An Giang, Bà Rịa, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước,
Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang,
Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu,
Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình,
Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa,
Thành phố Hồ Chí Minh, TP Hồ Chí Minh, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Vũng Tàu, Yên Bái`;

const bareNames = new Set(
  names.split(/,\s/u).map((name) =>
    listWords(name)
      .map(({ bare }) => bare)
      .join(' '),
  ),
);
const longest = 5;

/** Stretches of words that are such a name, end exclusive; `bare` are words without marks. */
export function listPlaceNames(bare: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < bare.length; from += 1) {
    for (let end = Math.min(bare.length, from + longest); end > from + 1; end -= 1) {
      if (!bareNames.has(bare.slice(from, end).join(' '))) continue;
      found.push([from, end]);
      from = end - 1;
      break;
    }
  }
  return found;
}
