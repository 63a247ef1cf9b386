import { asPhrase, Phrases } from '../../listing/phrases.ts';
import type { Steps } from '../../steps.ts';
import { collapse } from '../visible-text.ts';
import { hasWord, wordSet } from './markup-words.ts';
import type { IsElsewhere } from './other-goods.ts';
import { shortText } from './short-text.ts';
import { stepsToHold } from './tree.ts';
import { isWithinUnshown } from './unshown.ts';

/** What shops call the number under which they keep an article, in the languages they write it in. */
const labels = `
  sku | sku code | sku number | sku no | sku no. | item sku | product sku | item | item no | item no. | item number | item code | item id | item nr | item nr. | article | article no | article no. | article number | article code | article id | product code | product number | product no | product no. | product id | prod. code |
  stock code | stock no | stock number | style | style no | style no. | style number | style code | style # | catalog number | catalogue number | cat. no. | cat no | catalog # | part number | part no | part no. | order no. | order code | order number | code | product reference | item reference |
  catalog no. | catalog no | reference number | upc/sku | store sku | web id | dpci | tcin |
  katalognummer | artikel | n° de référence | numéro de produit | ref. produit | réf. produit | ugs | número de artículo | n.º de artículo | nº de referencia | n.º de referencia | número de referencia | número de producto | cód. producto | clave | código do artigo | cód. do item | cód. item | número do produto | número do artigo |
  cod. prod. | numero articolo | numero prodotto | bestelnummer | art nr | produktnr | nr art. | tuotetunnus | viite | viitenumero | objednací kód | produktové číslo | kód položky | sku produs | referinta | referinţă | nuoroda | кат. номер | kataloški broj | kod proizvoda | шифра производа | шифра артикла |
  ürün no | kodas | kood | artikkel | viitenumber | 製品番号 | 製品コード | 商品id | 注文コード | 商品货号 | 款号 | 编号 | 產品編號 | 产品编号 | 产品货号 | 제품번호 | 제품코드 | 자체상품코드 | 상품 코드 | 상품 번호 | sku الخاص | رمز sku | mã số | kod produk | kode artikel | no. produk |
  artikelnummer | artikel-nummer | artikelnr | artikelnr. | artikel-nr | artikel-nr. | artikel nr | artikel nr. | art.-nr. | art.-nr | art.nr. | art.nr | art. nr. | art. nr | art-nr. | art-nr | artnr | artnr. | art.-no. | art.no. | art. no. | art no | art. | bestellnummer | bestellnr. | bestell-nr. | bestell-nr | best.-nr. | produktnummer | produkt-nr. | produktcode | produkt-id | produktkod |
  référence | reference | réf | réf. | ref | ref. | référence produit | référence fabricant | code produit | code article | n° article | n° d'article | numéro d'article | no d'article |
  referencia | referência | ref | código | cód. | cod. | código de producto | código del producto | código de artículo | código do produto | cód. produto | cód. do produto | código do item | código referência | ref.ª | ref.a | nº de artículo | n.º de referencia | modelo/sku |
  codice | codice articolo | codice prodotto | cod. articolo | cod. prodotto | cod. art. | riferimento | codice sku | rif. |
  artikelcode | productcode | productnummer | bestelcode | varenummer | varenr | varenr. | vare nr. | vare-nr. | varekode | produktnr. | art.nr | artikkelnummer | art.nr: | tuotenumero | tuotekoodi | tuotenro |
  артикул | арт. | арт | артикул товара | артикул производителя | код товара | код изделия | код | код производителя | артикул товару | код товару | номер товара | каталожный номер | каталожен номер | каталожен № | код на продукта | шифра | šifra | šifra artikla | šifra proizvoda | šifra izdelka |
  kod produktu | kod | nr katalogowy | nr kat. | numer katalogowy | symbol | indeks | kod towaru | numer artykułu | nr artykułu | nr produktu | kód produktu | kód | kód zboží | kód tovaru | katalogové číslo | kat. číslo | kat. č. | obj. č. | číslo produktu | objednací číslo | obj. číslo | č. produktu | číslo zboží |
  cikkszám | cikksz. | termékkód | cikkszam | cod produs | cod | cod articol | cod: | referință | ürün kodu | stok kodu | barkod/ürün kodu | model kodu | κωδικός | κωδικός προϊόντος | κωδ. | κωδ. προϊόντος | κωδικός είδους |
  prekės kodas | preces kods | artikuls | kods | tootekood | kode produk | kode barang | kode sku | kode | mã sản phẩm | mã sp | mã hàng | mã | รหัสสินค้า | รหัส | 商品编号 | 商品编码 | 货号 | 商品編號 | 商品貨號 | 貨號 | 品番 | 型番 | 商品番号 | 商品コード | 商品管理番号 | 상품번호 | 상품코드 | 품번 | 모델번호 | 制品番号 |
  رقم المنتج | رمز المنتج | كود المنتج | رمز التخزين | رقم الصنف | کد کالا | کد محصول | شناسه محصول | शैली | מק"ט | מק״ט | מקט | מספר קטלוגי | קוד מוצר`;
const names = new Phrases(labels);
const afterName = /^\.?(?:\s?\([\p{L} .]{2,12}\))?\s?(?:[:：#№=]|nr\.?|no\.?|n°)?\s*/u;

/** How long the label is with which a text begins; 0 where it begins with none. */
function labelLength(text: string): number {
  if (!names.mayBegin(text.charAt(0).toLowerCase())) return 0;
  const phrase = asPhrase(text);
  const end = names.endOf(phrase);
  return end < 0 ? 0 : end + (afterName.exec(phrase.slice(end))?.[0].length ?? 0);
}

/** Labels that also head other things ('Code: SAVE20', 'Style: casual'): only with a number beside them. */
const code =
  /^[:：#№\s]*((?:(?=\S*\d)|(?=[A-Z]+(?:[-_./][A-Z]+)+(?:\s|$)))[\p{L}\d][\p{L}\d._/\\+*-]*(?: [\p{L}\d._/-]*\d[\p{L}\d._/-]*){0,2})\s*(?:$|[|,;()[\]•·–]|\s\p{L}+\s?[:：]|(?<=\d)\.$)/u;
const named = wordSet(
  'sku productsku reference productreference ordernumber articlenumber articlenr artikelnummer artikelnr artnr itemnumber productcode itemcode artnum itemno productnumber codigo codice',
);
const namedBoxes =
  '[itemprop="sku"],[data-product-sku],[data-product_sku],[data-sku],input[name="sku" i],[class*="sku" i],[id*="sku" i],[class*="reference" i],[class*="number" i],[id*="reference" i],[class*="artikel" i],[class*="art-n" i],[class*="artn" i],[class*="article" i],[class*="code" i],[class*="codigo" i],[class*="item-n" i],[class*="itemn" i],[data-testid*="sku" i]';
const numberAttributes = ['data-product-sku', 'data-product_sku', 'data-sku'];
const longestLine = 90;
const longestCode = 40;
/** Between statements that stand in one line: 'Model: LX9 | SKU: 6543210'. */
const rowMark = /\s[|•·]\s/;
const mostTexts = 15_000;
const mostBoxes = 120;
const mostCandidates = 12;
const pauseAfter = 250;
const boxesToPause = 20;
/** What a box's own name says is worth less than a label that the buyer reads. */
const unlabelled = 8;

/** A number that a page shows as the article's; `labelled` where words before it say so. */
export interface ArticleNumber {
  value: string;
  labelled: boolean;
}

/** The shop's numbers for the article, by label or by the name of their box; the nearest to the heading first. */
export function* shownArticleNumbers(
  document: Document,
  heading: Element | undefined,
  isElsewhere: IsElsewhere,
): Steps<ArticleNumber[]> {
  const labelled = yield* labelledCodes(document);
  yield;
  const named = yield* namedCodes(document);
  yield;
  return [...labelled, ...named]
    .filter(({ element }) => !isElsewhere(element) && !isWithinUnshown(element))
    .map(({ element, value, labelled }) => ({
      value,
      labelled,
      score: (labelled ? 0 : unlabelled) + (heading ? stepsToHold(heading, element) : 0),
    }))
    .sort((a, b) => a.score - b.score);
}

interface Candidate extends ArticleNumber {
  element: Element;
}

function* labelledCodes(document: Document): Steps<Candidate[]> {
  const found: Candidate[] = [];
  if (!document.body) return found;
  const texts = document.createTreeWalker(document.body, 4);
  let label: Element | undefined;
  for (let seen = 0; seen < mostTexts && found.length < mostCandidates; ) {
    const node = texts.nextNode();
    if (!node) break;
    const element = node.parentElement;
    const raw = node.nodeValue ?? '';
    if (
      !element ||
      raw.length > 400 ||
      /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/i.test(element.tagName)
    )
      continue;
    const trimmed = raw.trim().replace(/^[([]\s*/, '');
    if (trimmed === '' || trimmed === ':') continue;
    if (++seen % pauseAfter === 0) yield;
    const isRow = rowMark.test(trimmed) && trimmed.length <= longestLine;
    if (label === undefined && !isRow && !names.mayBegin(trimmed.charAt(0).toLowerCase())) continue;
    const text = collapse(trimmed);
    if (label && stepsToHold(label, element) <= 3) {
      const value = codeIn(text);
      if (value) found.push({ element, value, labelled: true });
    }
    label = undefined;
    if (text.length > longestLine) continue;
    if (isRow) {
      for (const part of text.split(rowMark)) {
        const value = labelLength(part) > 0 ? codeIn(part.slice(labelLength(part))) : undefined;
        if (value) found.push({ element, value, labelled: true });
      }
      continue;
    }
    const length = labelLength(text);
    if (length === 0) continue;
    if (length >= text.length) label = element;
    else {
      const value = codeIn(text.slice(length));
      if (value) found.push({ element, value, labelled: true });
    }
  }
  return found;
}

function* namedCodes(document: Document): Steps<Candidate[]> {
  const found: Candidate[] = [];
  let seen = 0;
  for (const element of document.querySelectorAll(namedBoxes)) {
    if (++seen > mostBoxes) break;
    if (seen % boxesToPause === 0) yield;
    const given = numberAttributes.map((name) => element.getAttribute(name)).find(Boolean);
    const isField = element.tagName === 'INPUT' && element.getAttribute('name') !== null;
    if (!given && !isField && !hasWord(element, named)) continue;
    const text =
      element.getAttribute('content') ??
      given ??
      (isField ? element.getAttribute('value') : shortText(element, longestLine));
    if (!text) continue;
    const value = codeIn(text.slice(labelLength(text)));
    if (value) found.push({ element, value, labelled: false });
  }
  return found;
}

function codeIn(text: string): string | undefined {
  const value = code.exec(text.trim())?.[1];
  return value && value.length <= longestCode && /^.{2}/u.test(value) && !isOther(value)
    ? value
    : undefined;
}

/** Dates, prices, measures and shares that stand after a word which is also such a label. */
const isOther = (value: string): boolean =>
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$|^\d+(?:[.,]\d+)?\s?(?:%|cm|mm|kg|g|ml|l|m|€|w|v|gb|tb|usd|eur)$|^\d+[.,]\d{2}$/i.test(
    value,
  );
