import { fold } from '../text/fold.ts';

/** What marketplaces let a seller put where goods have no brand, folded. */
const none = new Set(
  [
    ...[
      'generic',
      'no brand',
      'nobrand',
      'no-brand',
      'unbranded',
      'none',
      'n/a',
      'na',
      'other',
      'others',
    ],
    ...['oem', 'no', 'not specified', 'does not apply', 'non-branded', 'нет бренда', 'без бренда'],
    ...[
      '无品牌',
      '无',
      '其他',
      '其它',
      '其他品牌',
      'ノーブランド',
      'ノーブランド品',
      '없음',
      '노브랜드',
      '브랜드없음',
    ],
    ...['sin marca', 'genérica', 'genérico', 'sem marca', 'sans marque', 'ohne marke', 'markenlos'],
    ...[
      'senza marca',
      'tidak ada merek',
      'no merek',
      'không thương hiệu',
      'markasız',
      'bez marki',
      'ไม่มียี่ห้อ',
    ],
  ].map((text) => fold(text).text),
);

/** Whether a brand field says that the goods have no brand. */
export function saysNoBrand(brand: string): boolean {
  return none.has(fold(brand.trim()).text);
}
