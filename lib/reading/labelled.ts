import { collapse, visibleText } from './visible-text.ts';

const rows =
  'tr,dl > div,li,dt,th,[class*="attr" i],[class*="spec" i],[class*="property" i],[class*="detail" i] > div,[class*="param" i]';
const longestRow = 300;

/**
 * The value beside a label: a table's row, a definition list, 'Brand: Acme' in a list.
 * `names` is tested on the whole label, colons taken off.
 */
export function labelled(root: ParentNode, names: RegExp): string | undefined {
  let seen = 0;
  for (const row of root.querySelectorAll(rows)) {
    if (++seen > 1_500) return undefined;
    const value = beside(row, names);
    if (value) return value;
  }
  return undefined;
}

function beside(row: Element, names: RegExp): string | undefined {
  if (/^(?:DT|TH)$/.test(row.tagName)) {
    const next = row.nextElementSibling;
    return next && isLabel(visibleText(row, longestRow), names)
      ? visibleText(next, longestRow) || undefined
      : undefined;
  }
  const [label, value] = row.children;
  if (label && value && row.children.length <= 4 && isLabel(visibleText(label, 80), names)) {
    return visibleText(value, longestRow) || undefined;
  }
  if (row.children.length > 4) return undefined;
  const text = visibleText(row, longestRow + 1);
  const written = text.length <= longestRow ? /^([^:：]{2,40})[:：]\s*(.+)$/.exec(text) : null;
  return written && names.test(collapse(written[1] ?? '')) ? written[2] : undefined;
}

const isLabel = (text: string, names: RegExp): boolean =>
  text.length > 0 && text.length <= 60 && names.test(text.replace(/\s*[:：]\s*$/, ''));

/** Labels of rows, in the languages that shops write them in. */
export const labels = {
  brand:
    /^(?:brand(?: name)?|marke|hersteller|marque|marca|marchio|merk|merek|märke|varumærke|merke|tuotemerkki|márka|značka|marka|бренд|марка|торговая марка|μάρκα|thương hiệu|ยี่ห้อ|แบรนด์|品牌|ブランド|メーカー|브랜드|제조사|العلامة التجارية|الماركة|מותג)$/i,
  sku: /^(?:sku|item (?:no\.?|number|model number|#)|article(?: no\.?| number)?|art\.?[- ]?(?:nr|no)\.?|artikel(?:nummer|nr\.?|-nr\.?)|bestell(?:nummer|-nr\.?)|réf(?:érence|\.)?|ref(?:erencia|\.)?|código(?: do produto)?|cod(?:ice|\.)(?: articolo| prodotto)?|product (?:code|id|number)|model(?: no\.?| number)?|mpn|артикул|код товара|kod produktu|cikkszám|varenr\.?|artikelnr\.?|tuotenumero|商品编号|货号|型号|品番|型番|商品番号|商品コード|상품번호)$/i,
  gtin: /^(?:gtin(?:-?1[234])?|ean(?:-?13)?(?: code)?|upc|barcode|isbn(?:-?13)?|код товара ean|штрихкод|barkod|条形码|条码|JANコード|JAN)$/i,
} as const;
