/**
 * Which strings of letters are Vietnamese syllables: onset, rime and tone as tables.
 *
 * Sources: Đoàn Thiện Thuật, "Ngữ âm tiếng Việt" (Nxb ĐHQGHN, 1999), chapters on onset, rime and tone;
 * Hoàng Phê, "Từ điển vần" (Nxb Đà Nẵng), list of rimes; spelling of k/c/q, g/gh, ng/ngh, i/y by
 * Quyết định 240/QĐ of the Ministry of Education (5/3/1984).
 */
import { toneKey } from '../text/syllable.ts';

/** Rimes as written, without tone; each row begins with the letter that its name shows. */
const rimes = {
  a: 'a ac ach ai am an ang anh ao ap at au ay',
  ă: 'ăc ăm ăn ăng ăp ăt',
  â: 'âc âm ân âng âp ât âu ây',
  e: 'e ec em en eng eo ep et',
  ê: 'ê êch êm ên ênh êp êt êu',
  i: 'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
  o: 'o oc oi om on ong ooc oong op ot',
  oa: 'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet',
  ô: 'ô ôc ôi ôm ôn ông ôp ôt',
  ơ: 'ơ ơi ơm ơn ơp ơt',
  u: 'u ua uc ui um un ung uôc uôi uôm uôn uông uôt up ut',
  uâ: 'uân uâng uât uây uê uêch uênh uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
  ư: 'ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
} as const;

const split = (list: string): string[] => list.split(' ');
const plainRimes = new Set(Object.values(rimes).flatMap(split));
/** A glide before the vowel; it does not follow a lip consonant, save in words taken from French. */
const glideRimes = new Set([...split(rimes.oa), ...split(rimes.uâ)]);
const borrowed = new Set(['voan', 'buyt', 'phuy', 'moay', 'puy']);
const lips = new Set(['b', 'm', 'p', 'ph', 'v']);

/** After `q` the glide is always written `u`: quan, quyết, quốc. */
const rimesAfterQu = new Set(
  split(
    'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e ec en eng eo et ' +
      'ê êch ên ênh êt êu i in inh it ich y ych yên yêt ynh yt yu ơ ơi ơt ôc',
  ),
);
/** With no onset `iê` is written `yê`, and `i` alone may be `y`: yêu cầu, ý kiến. */
const rimesWithY = new Set(split('y yêm yên yêng yêt yêu'));
/** Onsets that may write their `i` as `y` (hy vọng, kỹ thuật, lý do, mỹ thuật, sỹ quan, tỷ lệ). */
const onsetsWithY = new Set(split('h k l m s t v th'));

const onsets = split('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x').sort(
  (a, b) => b.length - a.length,
);
/** `k`, `gh`, `ngh` before e, ê, i, y; `c`, `g`, `ng` before all others. */
const beforeFront = new Set(['k', 'gh', 'ngh']);
const beforeBack = new Set(['c', 'g', 'ng']);

const sharp = '\u0301';
const heavy = '\u0323';
const stopped = /(?:p|t|c|ch)$/u;

/** Spelling of onset and rime together; both without tone. */
function fits(onset: string, rime: string): boolean {
  if (onset === 'qu') return rimesAfterQu.has(rime);
  // `gi` swallows the i of its rime: gì, gìn, giếng.
  if (onset === 'gi') return plainRimes.has(rime) || plainRimes.has(`i${rime}`);
  if (onset === '') return (plainRimes.has(rime) && !/^iê/u.test(rime)) || rimesWithY.has(rime);
  if (rime === 'y') return onsetsWithY.has(onset);
  const isFront = /^[eêiy]/u.test(rime);
  if (isFront ? beforeBack.has(onset) && !(onset === 'g' && rime.startsWith('i')) : beforeFront.has(onset))
    return false;
  if (lips.has(onset) && glideRimes.has(rime)) return borrowed.has(onset + rime);
  return plainRimes.has(rime);
}

/**
 * True for a string that Vietnamese has, or could have, as a syllable.
 *
 * @param word letters only, any case and form; old and new tone placement are the same
 */
export function isSyllable(word: string): boolean {
  const key = toneKey(word);
  const tone = /[\u0300\u0301\u0303\u0309\u0323]$/u.exec(key)?.[0] ?? '';
  const body = key.slice(0, key.length - tone.length);
  if (stopped.test(body) && tone !== sharp && tone !== heavy) return false;
  return ['', ...onsets].some((onset) => body.startsWith(onset) && fits(onset, body.slice(onset.length)));
}
