import type { Steps } from '../steps.ts';
import { briefText, collapse, visibleText } from './visible-text.ts';

const leaves = 'td,th,dt,span,div,p,b,strong,label,li,em,h3,h4';
const mostLeaves = 4_000;
const pauseAfter = 150;
/** A line of more is made up of several. */
const mostNodes = 40;
const longestLabel = 60;
const longestValue = 300;
const blockEnd = '│';

/** A short text of a page that may be, or begin with, a label. */
export interface Line {
  element: Element;
  /** What stands before its colon. */
  written?: string;
  /** The text, if it is short enough to be a label alone. */
  whole?: string;
}

/** The short lines of a page or of a part of it, in their order. */
export function* linesIn(root: ParentNode): Steps<Line[]> {
  const lines: Line[] = [];
  let seen = 0;
  for (const element of root.querySelectorAll(leaves)) {
    if (element.childElementCount > 3) continue;
    if (++seen > mostLeaves) break;
    if (seen % pauseAfter === 0) yield;
    const text = collapse(briefText(element, 4 * longestValue, mostNodes) ?? '');
    if (text.length < 2 || text.length > longestValue) continue;
    const written = /^([^:：]{2,40}?)\s*[:：]\s*(.+)$/.exec(text)?.[1];
    const isWhole = text.length <= longestLabel && element.childElementCount === 0;
    if (written === undefined && !isWhole) continue;
    lines.push({
      element,
      ...(written === undefined ? {} : { written }),
      ...(isWhole ? { whole: text.replace(/\s*[:：]$/, '') } : {}),
    });
  }
  return lines;
}

/**
 * The value beside a label: a table's or a definition list's row, 'Brand: Acme' in a list, or
 * two blocks side by side. `names` is tested on the whole label, colons taken off.
 */
export const labelled = (lines: readonly Line[], names: RegExp): string | undefined =>
  labelledAll(lines, { it: names }).it;

/** The like for several labels. */
export function labelledAll<Name extends string>(
  lines: readonly Line[],
  names: Readonly<Record<Name, RegExp>>,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  const wanted = new Map(Object.entries(names) as [Name, RegExp][]);
  for (const { element, written, whole } of lines) {
    for (const [name, label] of wanted) {
      const value =
        written !== undefined && label.test(written)
          ? valueInLine(element)
          : whole !== undefined && label.test(whole)
            ? valueBeside(element)
            : undefined;
      if (value === undefined) continue;
      found[name] = value;
      wanted.delete(name);
    }
    if (wanted.size === 0) break;
  }
  return found;
}

/** What a line says after its label; what stands in a block of its own is another statement. */
function valueInLine(leaf: Element): string | undefined {
  const line = visibleText(leaf, 4 * longestValue, blockEnd).split(blockEnd)[0] ?? '';
  return collapse(line.replace(/^[^:：]*[:：]/, '')) || undefined;
}

/** What stands next to a label, or next to the box that the label alone fills. */
function valueBeside(label: Element): string | undefined {
  let box: Element | null = label;
  for (let steps = 0; box && steps < 3; steps++, box = box.parentElement) {
    const next = box.nextElementSibling;
    if (next) return visibleText(next, longestValue) || undefined;
    const around = box.parentElement ? briefText(box.parentElement, 4 * longestLabel) : undefined;
    if (around === undefined || collapse(around) !== collapse(label.textContent ?? '')) {
      return undefined;
    }
  }
  return undefined;
}

/** Labels of rows, in the languages that shops write them in. */
export const labels = {
  brand:
    /^(?:brand(?: name)?|manufacturer|maker|marke|hersteller|produzent|fabricant|fabricante|fabrikant|produttore|producent|producător|výrobce|výrobca|gyártó|производитель|виробник|производител|proizvođač|üretici|valmistaja|produsent|tillverkare|leverantör|κατασκευαστής|nhà sản xuất|varumärke|znamka|mærke|merkki|gamintojas|prekės ženklas|tootja|bränd|ražotājs|zīmols|märk|robna marka|brendi?|marque|marca|marchio|merk|merek|märke|varumærke|merke|tuotemerkki|márka|značka|marka|бренд|марка|торговая марка|μάρκα|thương hiệu|ยี่ห้อ|แบรนด์|品牌|ブランド|メーカー|브랜드|제조사|العلامة التجارية|الماركة|מותג)$/i,
  gtin: /^(?:gtin(?:-?1[234])?|ean(?:-?13)?(?: code)?|upc|barcode|isbn(?:-?13)?|код товара ean|штрихкод|barkod|条形码|条码|JANコード|JAN)$/i,
} as const;
