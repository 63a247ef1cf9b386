import { describe, expect, it } from 'vitest';
import { fold, originalRange } from '../../../lib/text/fold.ts';

describe('fold', () => {
  it.each([
    ['NIKE', 'nike'],
    ['ＮＩＫＥ', 'nike'],
    ['nìke', 'nike'],
    ['ni\u0300ke', 'nike'],
    ['N\u200bI\u2060K\ufeffE', 'nike'],
    ['\u202eNIKE\u202c', 'nike'],
    ['𝐍𝐈𝐊𝐄', 'nike'],
    ['🅝🅘🅚🅔', 'nike'],
    ['🇳🇮🇰🇪', 'nike'],
    ['Ⓝⓘⓚⓔ', 'nike'],
    ['HERMÈS', 'hermes'],
    ['Œuvre Straße Øl', 'oeuvre strasse ol'],
    ['NİKE ADIDAS ışık', 'nike adidas isik'],
    ['路易威登 愛馬仕 A貨 複刻', '路易威登 爱马仕 a货 复刻'],
    ['ﾅｲｷ ｸﾞｯﾁ', 'ナイキ グッチ'],
    ['ク\u3099ッチ', 'グッチ'],
    ['나이키', '나이키'],
    ['나이키'.normalize('NFD'), '나이키'],
    ['ﻧﺎﻳﻚ', 'نايك'],
    ['کُپی', 'كپي'],
    ['Ёлка Й', 'елка и'],
    ['ก๊อปเกรดเอ', 'ก๊อปเกรดเอ'],
    ['फर्स्ट कॉपी', 'फर्स्ट कॉपी'],
    ['Levi’s', "levi's"],
    ['Nike™ shoes', 'nike  shoes'],
    ['１：１', '1:1'],
    ['', ''],
  ])('%s becomes %s', (original, folded) => {
    expect(fold(original).text).toBe(folded);
  });

  it('takes a pair of regional indicators for a flag and not for letters', () => {
    expect(fold('bag 🇱🇻 made').text).toBe('bag   made');
  });

  it.each([
    ['N\u200bI\u200bKE!', 0, 4, 'N\u200bI\u200bKE'],
    ['x 🅝🅘🅚🅔 y', 2, 6, '🅝🅘🅚🅔'],
    ['ｸﾞｯﾁ', 0, 3, 'ｸﾞｯﾁ'],
    ['ni\u0300ke', 0, 4, 'ni\u0300ke'],
    ['Straße', 4, 6, 'ß'],
  ])('leads back into %s', (original, start, end, words) => {
    const [from, to] = originalRange(fold(original), start, end);
    expect(original.slice(from, to)).toBe(words);
  });
});
