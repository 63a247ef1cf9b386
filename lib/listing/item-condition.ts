import type { ItemCondition } from './listing.ts';

const wording: readonly (readonly [ItemCondition, RegExp])[] = [
  [
    'Damaged',
    /for parts|not working|damaged|defekt|für bastler|pour pièces|para piezas|на запчасти|ジャンク|部品取り|고장/,
  ],
  [
    'Refurbished',
    /refurb|renewed|recondition|restored|generalüberholt|reconditionné|remis à neuf|reacondicionad|recondicionad|ricondizionat|восстановлен|odnowion|翻新|整備済|リファービッシュ|리퍼/,
  ],
  [
    'Used',
    /\bused|pre-?owned|pre-?loved|second[\s-]?hand|open box|vintage|gebraucht|occasion|d'occasion|segunda mano|usad[oa]|\busato|tweedehands|б\/у|бывш|используем|używan|použit|használt|begagnad|brugt|brukt|käytetty|μεταχειρισμ|ikinci el|bekas|second\b|đã qua sử dụng|มือสอง|二手|闲置|中古|未使用に近い|目立った傷|傷や汚れ|중고|مستعمل|יד שנייה/,
  ],
  [
    'New',
    /\bnew\b|brand[\s-]?new|\bneu\b|\bneuf\b|\bneuve\b|nuev[oa]|\bnovo\b|\bnova\b|\bnuov[oa]\b|\bnieuw\b|\bнов(?:ый|ая|ое|ые)|\bnow[ya]\b|\bnov[ýáé]\b|\búj\b|\bny(?:tt)?\b|\buusi\b|καινούργι|\bsıfır\b|\byeni\b|\bbaru\b|\bmới\b|มือหนึ่ง|全新|新品|未使用|새\s?상품|새것|جديد|חדש/,
  ],
];

/** schema.org's condition for what a page says in words or by a schema.org address. */
export function readItemCondition(written: unknown): ItemCondition | undefined {
  if (typeof written !== 'string') return undefined;
  const text = written.trim().slice(0, 200).toLowerCase();
  const term = /schema\.org\/(new|used|refurbished|damaged)condition/.exec(text)?.[1];
  if (term) return `${term.charAt(0).toUpperCase()}${term.slice(1)}` as ItemCondition;
  const spaced = text
    .replace(/[_-]/g, ' ')
    .replace(/(new|used|refurbished|damaged)condition/, '$1');
  return wording.find(([, pattern]) => pattern.test(spaced))?.[0];
}
