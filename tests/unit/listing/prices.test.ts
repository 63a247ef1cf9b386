import { describe, expect, it } from 'vitest';
import type { Price } from '../../../lib/listing/found-price.ts';
import { type PriceContext, parsePrice, parsePrices } from '../../../lib/listing/prices.ts';

type Case = [text: string, expected: Price | number | undefined, context?: PriceContext];

function check(cases: Case[]) {
  it.each(cases)('%s', (text, expected, context) => {
    const price = parsePrice(text, context);
    if (typeof expected === 'number') expect(price?.amount).toBe(expected);
    else expect(price).toEqual(expected);
  });
}
const money = (amount: number, currency?: string): Price =>
  currency ? { amount, currency } : { amount };

describe('currencies as they are written', () => {
  check([
    ['1.234,56 €', money(1234.56, 'EUR')],
    ['€1.234', money(1234, 'EUR')],
    ['US $12.34', money(12.34, 'USD')],
    ['US$12.34', money(12.34, 'USD')],
    ['USD $12.34', money(12.34, 'USD')],
    ['12,34 $US', money(12.34, 'USD')],
    ['12,34 $ US', money(12.34, 'USD')],
    ['C $12.99', money(12.99, 'CAD')],
    ['AU $12.99', money(12.99, 'AUD')],
    ['$12.99 CAD', money(12.99, 'CAD')],
    ['HK$1,280.00', money(1280, 'HKD')],
    ['NT$ 1,280', money(1280, 'TWD')],
    ['S$50', money(50, 'SGD')],
    ['R$ 1.299,90', money(1299.9, 'BRL')],
    ['MX$1,299.00', money(1299, 'MXN')],
    ['RM 1,299.00', money(1299, 'MYR')],
    ['¥1,280', money(1280, 'JPY'), { currency: 'JPY' }],
    ['￥59.90', money(59.9, 'CNY'), { currency: 'CNY' }],
    ['¥1,280', money(1280)],
    ['¥1,280', money(1280, 'JPY'), { language: 'ja' }],
    ['CN¥ 59.90', money(59.9, 'CNY')],
    ['1,280円', money(1280, 'JPY')],
    ['59.9元', money(59.9, 'CNY')],
    ['₩12,800', money(12800, 'KRW')],
    ['12,800원', money(12800, 'KRW')],
    ['1.299.000₫', money(1299000, 'VND')],
    ['1.299.000 đ', money(1299000, 'VND')],
    ['฿1,290', money(1290, 'THB')],
    ['₹1,23,456.00', money(123456, 'INR')],
    ['Rs. 1,499', money(1499, 'INR'), { currency: 'INR' }],
    ['Rs. 1,499/-', money(1499)],
    ['Rp 1.250.000', money(1250000, 'IDR')],
    ['Rp15.000', money(15000, 'IDR')],
    ['от 1 990 ₽', money(1990, 'RUB')],
    ['1 990 руб.', money(1990, 'RUB')],
    ['S/ 1,299', money(1299, 'PEN')],
    ['S/. 44.38', money(44.38, 'PEN')],
    ["CHF 1'234.–", money(1234, 'CHF')],
    ['CHF 1’234.50', money(1234.5, 'CHF')],
    ['2 500 Kč', money(2500, 'CZK')],
    ['680 000 , 00 zł', money(680000, 'PLN')],
    ['kr 299', money(299, 'NOK'), { currency: 'NOK' }],
    ['299 kr.', money(299, 'DKK'), { language: 'da' }],
    ['299 kr', money(299)],
    ['1 299 lei', money(1299, 'RON')],
    ['29,90 лв', money(29.9, 'BGN')],
    ['1.299,00 TL', money(1299, 'TRY')],
    ['₺1.299', money(1299, 'TRY')],
    ['1 299 ₴', money(1299, 'UAH')],
    ['١٬٢٣٤٫٥٠ د.إ', money(1234.5, 'AED')],
    ['199 ر.س', money(199, 'SAR')],
    ['AED 199.00', money(199, 'AED')],
    ['10.88 GEL', money(10.88, 'GEL')],
    ['₦12,500', money(12500, 'NGN')],
    ['KSh 1,200', money(1200, 'KES')],
    ['EGP 450.00', money(450, 'EGP')],
    ['R 1 299.00', money(1299, 'ZAR')],
    ['₱290 476 sold', money(290, 'PHP')],
    ['R1,299', money(1299, 'ZAR')],
    ['Canon EOS R 5: 1,299 €', money(1299, 'EUR')],
    ['140 KM', undefined, { currency: 'PLN' }],
    ['140 KM', money(140, 'BAM')],
    ['10.88 GEL -57% 4.68 GEL', money(4.68, 'GEL'), { currency: 'RUB' }],
    ['₱1,299.00', money(1299, 'PHP')],
    ['£12.99', money(12.99, 'GBP'), { currency: 'GBP' }],
    ['£12.99', money(12.99, 'GBP'), { language: 'en-GB' }],
    ['$12.99', money(12.99), { currency: 'EUR' }],
    ['$12.99', money(12.99, 'USD'), { language: 'en-US' }],
    ['$12.99', money(12.99, 'AUD'), { language: 'en-AU' }],
    ['eur 12,50', money(12.5, 'EUR')],
    ['１２３４円', money(1234, 'JPY')],
    ['＄12.50', money(12.5, 'USD'), { currency: 'USD' }],
    ['۱۲٬۳۰۰ AED', money(12300, 'AED')],
    ['$.99', money(0.99, 'USD'), { currency: 'USD' }],
    // Marked as money, though by no sign of a currency
    ['1 299,-', money(1299, 'NOK'), { currency: 'NOK' }],
    ['1 299:-', money(1299, 'SEK'), { currency: 'SEK' }],
    ['157,000 تومان', money(157000)],
    ['1.299,00 kn', money(1299, 'HRK'), { currency: 'EUR' }],
    ['Rs. 4,500', money(4500, 'LKR'), { currency: 'LKR' }],
    // A sign belongs to the number on its own line
    ['TX-4711.20\n€ 249,90', money(249.9, 'EUR')],
    // A mark may run on from a script without spaces
    ['售價NT$1,000', money(1000, 'TWD')],
  ]);
});

describe('magnitudes', () => {
  check([
    ['¥ 12.8万', money(128000, 'CNY'), { currency: 'CNY' }],
    ['3억', money(300000000, 'KRW'), { currency: 'KRW' }],
    ['1억 2,000만원', money(120000000, 'KRW')],
    ['12만원', money(120000, 'KRW')],
    ['1만 2,900원', money(12900, 'KRW')],
    ['12万8,000円', money(128000, 'JPY')],
    ['2万元 3,000元', money(20000, 'CNY'), { currency: 'CNY' }],
    ['$1.2k', money(1200, 'USD'), { currency: 'USD' }],
    ['Rp 2,5 juta', money(2500000, 'IDR')],
    ['150 тыс. руб.', money(150000, 'RUB')],
  ]);
});

describe('the decimal mark', () => {
  check([
    ['$71.492', money(71492, 'COP'), { currency: 'COP' }],
    ['$ 173.000', money(173000, 'COP'), { currency: 'COP' }],
    ['1.234', money(1234, 'EUR'), { currency: 'EUR' }],
    ['12.345', money(12345, 'USD'), { currency: 'USD' }],
    ['0.125', money(0.125, 'USD'), { currency: 'USD' }],
    ['1234.567 USD', 1234.567],
    ['12.500 KWD', money(12.5, 'KWD')],
    ['12,500 KWD', money(12.5, 'KWD'), { language: 'fr' }],
    ['1 234,567 KWD', money(1234.567, 'KWD')],
    ['12,5 €', money(12.5, 'EUR')],
    ['12,- €', money(12, 'EUR')],
    ['1.234.567,89 €', money(1234567.89, 'EUR')],
    ['1,234,567.89 USD', money(1234567.89, 'USD')],
    ['1\u202f234,50\u00a0€', money(1234.5, 'EUR')],
    ['$19 99', money(19.99, 'USD'), { currency: 'USD' }],
    ['19 99 €', money(19.99, 'EUR')],
    ['$19\n99', money(19.99, 'USD'), { currency: 'USD' }],
  ]);
});

describe('ranges and first prices', () => {
  check([
    ['12 - 34', { amount: 12, high: 34, currency: 'USD' }, { currency: 'USD' }],
    ['$12 - $34', { amount: 12, high: 34, currency: 'USD' }, { currency: 'USD' }],
    ['12–34 €', { amount: 12, high: 34, currency: 'EUR' }],
    ['€12 to €34', { amount: 12, high: 34, currency: 'EUR' }],
    ['¥12至34', { amount: 12, high: 34, currency: 'CNY' }, { currency: 'CNY' }],
    ['149.00-159.00', { amount: 149, high: 159, currency: 'CNY' }, { currency: 'CNY' }],
    ['2024-05-01', undefined, { currency: 'USD' }],
    ['149.00~159.00', { amount: 149, high: 159, currency: 'CNY' }, { currency: 'CNY' }],
    ['US$ 220-260 / Piece (FOB Price)', { amount: 220, high: 260, currency: 'USD' }],
    ['$600-1,100', { amount: 600, high: 1100, currency: 'USD' }, { currency: 'USD' }],
    ['12 € - 12 €', money(12, 'EUR')],
    ['US $1 - 50 pieces', money(1, 'USD')],
    ['from $5.00', money(5, 'USD'), { currency: 'USD' }],
    ['ab 12,50 €', money(12.5, 'EUR')],
    ['à partir de 12,50 €', money(12.5, 'EUR')],
    ['desde $ 1.299', money(1299, 'CLP'), { currency: 'CLP' }],
    ['¥12.50起', money(12.5, 'CNY'), { currency: 'CNY' }],
    ['EUR 40.63+', money(40.63, 'EUR')],
    ['1-49 pieces US$5.00 50-99 pieces US$4.50', money(5, 'USD')],
    ['¥12.50 ≥10个', money(12.5, 'CNY'), { currency: 'CNY' }],
  ]);
});

describe('what is not the price', () => {
  const dollars = { currency: 'USD' };
  check([
    ['4 x $51.38', undefined, dollars],
    ['or 12 payments of $9.99', undefined, dollars],
    ['10x de R$ 12,90 sem juros', undefined],
    ['R$ 129,00 em 10x de R$ 12,90 sem juros', money(129, 'BRL')],
    ['$18.50/mo', undefined, dollars],
    ['$18.50 per month', undefined, dollars],
    ['ab 9,99 € mtl.', undefined],
    ['月々1,000円', undefined],
    ['₽ 990 в месяц', undefined],
    ['$0.04/ea', undefined, dollars],
    ['(€3,20/100 g)', undefined],
    ['12,50 € (3,20 €/100 g)', money(12.5, 'EUR')],
    ['1 kg = 12,50 €', undefined],
    ['(0,50 € / Stück)', undefined],
    ['5,00 € / Stück', money(5, 'EUR')],
    ['$5.00 each', money(5, 'USD'), dollars],
    ['99 Kč/ks', money(99, 'CZK')],
    ['-57 %', undefined],
    ['-57 %', undefined, dollars],
    ['Save $5', undefined, dollars],
    ['$5 off', undefined, dollars],
    ['$5 off-white shirt', money(5, 'USD'), dollars],
    ['Save up to $5.00 with coupon', undefined, dollars],
    ['Upto ₹45,050 Off on Exchange', undefined],
    ['50元优惠券', undefined],
    ['满199元减20元', undefined],
    ['Скидка 500 ₽', undefined],
    ['+ $4.99 shipping', undefined, dollars],
    ['Shipping: $4.99', undefined, dollars],
    ['zzgl. Versand 4,90 €', undefined],
    ['Free shipping on orders over $35', undefined, dollars],
    ['送料 500円', undefined],
    ['2 for $30', undefined, dollars],
    ['Niedrigster Preis der letzten 30 Tage: 12,00 €', undefined],
    ['Najniższa cena z 30 dni przed obniżką: 99,00 zł', undefined],
    ['no price', undefined],
    ['', undefined],
    ['iPhone 13 128GB', undefined],
    ['12:30', undefined, dollars],
    ['Delivery by 12 May, order within 3 hours and 20 minutes', undefined, dollars],
  ]);
});

describe('prices beside others', () => {
  const dollars = { currency: 'USD' };
  check([
    ['was $30 now $20', money(20, 'USD'), dollars],
    ['Now $16.77 Was $20.00', money(16.77, 'USD'), dollars],
    ['$30.00 now $20.00', money(20, 'USD'), dollars],
    ['current price $16.77', money(16.77, 'USD'), dollars],
    ['$1,099.00 $1,299.00', money(1099, 'USD'), dollars],
    ['10.88 GEL -57% 4.68 GEL', money(4.68, 'GEL')],
    ['List Price: $20.00', money(20, 'USD'), dollars],
    ['UVP 20,00 € 15,00 €', money(15, 'EUR')],
    ['старая цена 2 000 ₽ 1 500 ₽', money(1500, 'RUB')],
    ['原价¥200 现价¥150', money(150, 'CNY'), { currency: 'CNY' }],
    ['$15.00 Shipping: $4.00', money(15, 'USD'), dollars],
    ['€40.63+ Original Price: €54.17+', money(40.63, 'EUR')],
    ['$98.99 Was $169.10', money(98.99, 'USD'), dollars],
    ['$15.00 Discount $5.00', money(15, 'USD'), dollars],
    ['Ursprünglicher Preis war: 199,00 € Aktueller Preis ist: 149,90 €.', money(149.9, 'EUR')],
    ['Le prix initial était : 199,00 €. Le prix actuel est : 149,90 €.', money(149.9, 'EUR')],
    ['$12.34 (€11,20)', money(12.34, 'USD'), dollars],
  ]);

  it('are all found, in order, with what they are', () => {
    expect(
      parsePrices('List Price: $20.00 Price: $15.00 You save: $5.00 (25%) $0.50/oz', dollars),
    ).toEqual([
      { amount: 20, currency: 'USD', role: 'struck', marked: true },
      { amount: 15, currency: 'USD', role: 'price', marked: true },
      { amount: 5, currency: 'USD', role: 'other', marked: true },
      { amount: 0.5, currency: 'USD', role: 'per-measure', marked: true },
    ]);
    expect(parsePrices('10 € 20 € 30 €').map((price) => price.amount)).toEqual([10, 20, 30]);
    expect(parsePrices('€10 €20 €30').map((price) => price.amount)).toEqual([10, 20, 30]);
    expect(parsePrices('$12.34 USD $15.00 USD').map((price) => price.currency)).toEqual([
      'USD',
      'USD',
    ]);
  });
});

// Work that grew with the square of the length would run into the runner's own limit.
it('stays linear on long hostile texts', { timeout: 60_000 }, () => {
  for (const part of ['1 ', '$', '111 ', '1,', 'US $', '1.2.', '12 - ', "1'"]) {
    expect(() => parsePrice(part.repeat(200_000), { currency: 'USD' })).not.toThrow();
  }
});

describe('a sign or a blank where the decimal mark should be', () => {
  check([
    ['29€99', money(29.99, 'EUR')],
    ['35€ 99', money(35.99, 'EUR')],
    ['12€50 14€90', money(12.5, 'EUR')],
    ['$119. 95', 119.95],
    ['1.837, 32 €', money(1837.32, 'EUR')],
    ['$25 $60', 25],
    ['10 € 15 €', money(10, 'EUR')],
    ['69,95 €99,95 €', money(69.95, 'EUR')],
  ]);
});

describe('a price before tax beside the one that the buyer pays', () => {
  check([
    ['£1,082.50 ex VAT £1,299.00 inc VAT', money(1299, 'GBP')],
    ['2 479,34 Kč bez DPH 3 000 Kč', money(3000, 'CZK')],
    ['Bez podatku: 381.30zł 469.00zł', money(469, 'PLN')],
    ['302,44€ Χωρίς ΦΠΑ: 243,90€', money(302.44, 'EUR')],
    ['184,20 €HT', money(184.2, 'EUR')],
    ['税込 ¥12,800 税抜 ¥11,636', money(12800, 'JPY'), { currency: 'JPY' }],
  ]);
});

describe('more of the words for money', () => {
  check([
    ['1128240 рублей', money(1128240, 'RUB')],
    ['6790 Dinara', money(6790, 'RSD')],
    ['SGD$4.90', money(4.9, 'SGD')],
    ['KD 12.500', money(12.5, 'KWD')],
    ['Akciós ár: 27 490 Ft', money(27490, 'HUF'), { language: 'hu' }],
    ['500 TL üzeri ücretsiz kargo', undefined],
  ]);
});

describe('prices beside the share that was taken off', () => {
  check([
    ['99 EUR (-30%) 69 EUR', 69],
    ['99,00 EUR (-30%) 69,30 EUR', 69.3],
    ['99.90 € -30 % 69.90 €', 69.9],
    ['€ 129,95 -20% € 103,96', 103.96],
    ['69,30 € -30% 99,00 €', 69.3],
    ['-30% 69,30 € 99,00 €', 69.3],
    ['69,30 € 99,00 € (-30%)', 69.3],
    ['99,00 € 69,30 € (-30%)', 69.3],
    ['£50.00 (20% off) £40.00', 40],
    ['$50.00 20% off $40.00', 40],
    ['$50.00 Save 20% $40.00', 40],
  ]);
});

describe('prices of a piece', () => {
  check([
    ['$426.20/EA', 426.2],
    ['$426.20 / EA', 426.2],
    ['$426.20/each', 426.2],
    ['$426.20 ea.', 426.2],
    ['$4.20/ea (12 per case)', 4.2],
    ['£3.00 each', 3],
    ['12,50 €/Stück', 12.5],
    ['12,50 € / St.', 12.5],
    ['45,00 zł/szt.', 45],
    ['450 Kč/ks', 450],
    ['120 руб./шт', 120],
    ['120 ₽/шт.', 120],
    ['1200 Ft/db', 1200, { language: 'hu' }],
    ['25,90 lei/buc', 25.9],
    ['19,95 kr/st', 19.95, { language: 'sv' }],
    ['3,50 €/kpl', 3.5],
    ['12,00 €/ud', 12],
    ['$35.00/box', 35],
    ['$35.00 / case', 35],
    ['$199.00/set', 199],
    ['$59.99/pair', 59.99],
    ['US$12.50 / piece', 12.5],
    ['¥98.00/件', 98, { currency: 'CNY' }],
    ['¥98/个', 98, { currency: 'CNY' }],
    ['1,980円/個', 1980],
    ['$12.00/pk', 12],
  ]);
});

describe('prices with and without tax', () => {
  check([
    ['本体価格 1,000円（税込 1,100円）', 1100],
    ['本体価格1,000円（税込1,100円）', 1100],
    ['本体価格¥1,000（税込¥1,100）', 1100, { currency: 'JPY' }],
    ['1,000円+税', 1000],
    ['1,000円（税抜）1,100円（税込）', 1100],
    ['税込 1,100円 (税抜 1,000円)', 1100],
    ['1,100円(税込)', 1100],
    ['価格：1,000円（税別）', 1000],
    ['¥1,000 (¥1,100 税込)', 1100, { currency: 'JPY' }],
    ['販売価格 1,000円 (1,100円税込)', 1100],
    ['1,000 円（税込み 1,100 円）', 1100],
    ['定価 2,200円 販売価格 1,980円（税込）', 1980],
    ['34.12 (40.94 inc VAT)', 40.94, { currency: 'GBP' }],
    ['£34.12 (£40.94 inc VAT)', 40.94],
    ['£34.12 ex VAT £40.94 inc VAT', 40.94],
    ['£40.94 inc VAT £34.12 ex VAT', 40.94],
    ['£34.12 +VAT', 34.12],
    ['£34.12 (inc. VAT £40.94)', 40.94],
    ['Inc VAT £40.94 Exc VAT £34.12', 40.94],
    ['Price: £34.12 (£40.94 incl. VAT)', 40.94],
    ['€100,00 (€121,00 incl. btw)', 121],
    ['€ 100,00 excl. btw (€ 121,00 incl. btw)', 121],
    ['€ 121,00 incl. btw', 121],
    ['100,00 € HT 120,00 € TTC', 120],
    ['100,00 € HT (120,00 € TTC)', 120],
    ['120,00 € TTC (100,00 € HT)', 120],
    ['100,00 € (120,00 € TTC)', 120],
    ['100,00 € (119,00 € inkl. MwSt.)', 119],
    ['100,00 € netto / 119,00 € brutto', 119],
    ['119,00 € inkl. MwSt. (100,00 € exkl. MwSt.)', 119],
    ['100,00 zł netto (123,00 zł brutto)', 123],
    ['123,00 zł brutto / 100,00 zł netto', 123],
    ['100,00 zł + VAT (123,00 zł z VAT)', 123],
    ['100 Kč bez DPH / 121 Kč s DPH', 121],
    ['121 Kč s DPH (100 Kč bez DPH)', 121],
    ['100 Kč (121 Kč s DPH)', 121],
    ['100,00 € (123,00 € s DPH)', 123],
    ['1 000 Ft + ÁFA (1 270 Ft)', 1270, { language: 'hu' }],
    ['nettó 1 000 Ft bruttó 1 270 Ft', 1270, { language: 'hu' }],
    ['1 000 Ft (bruttó 1 270 Ft)', 1270, { language: 'hu' }],
    ['100,00 lei (119,00 lei cu TVA)', 119],
    ['100,00 lei fără TVA 119,00 lei cu TVA', 119],
    ['100 kr exkl. moms (125 kr inkl. moms)', 125, { language: 'sv' }],
    ['100 kr (125 kr inkl. moms)', 125, { language: 'sv' }],
    ['100,00 kr. ekskl. moms 125,00 kr. inkl. moms', 125, { language: 'da' }],
    ['100,- eks. mva 125,- inkl. mva', 125, { language: 'nb', currency: 'NOK' }],
    ['100,00 € (alv 0%) 125,50 € (sis. alv)', 125.5],
    ['100,00 € (125,50 € sis. alv)', 125.5],
    ['100,00€ + ΦΠΑ (124,00€ με ΦΠΑ)', 124],
    ['100,00€ (124,00€ με ΦΠΑ)', 124],
    ['100 TL + KDV (120 TL KDV dahil)', 120, { language: 'tr' }],
    ['100 TL (KDV Dahil 120 TL)', 120, { language: 'tr' }],
    ['100 руб. без НДС (120 руб. с НДС)', 120],
    ['100 ₽ (120 ₽ с НДС)', 120],
    ['1000 грн без ПДВ 1200 грн з ПДВ', 1200],
    ['100,00 лв. без ДДС 120,00 лв. с ДДС', 120],
    ['100,00 € (IVA incl. 121,00 €)', 121],
    ['100,00 € + IVA (121,00 € IVA incluido)', 121],
    ['100,00 € sin IVA 121,00 € con IVA', 121],
    ['€ 100,00 + IVA (€ 122,00 IVA inclusa)', 122],
    ['€ 100,00 iva esclusa € 122,00 iva inclusa', 122],
    ['100,00 € s/ IVA 123,00 € c/ IVA', 123],
    ['100,00 € (123,00 € c/ IVA)', 123],
    ['A$100.00 ex GST (A$110.00 inc GST)', 110],
    ['$100.00 (inc GST $110.00)', 110, { currency: 'AUD' }],
    ['100.00 (110.00 inc GST)', 110, { currency: 'AUD' }],
    ['100,00 € bez PDV 125,00 € s PDV', 125],
    ['100,00 € bez PDV-a (125,00 € s PDV-om)', 125],
    ['100,00 € be PVM 121,00 € su PVM', 121],
    ['100,00 € (ar PVN 121,00 €)', 121],
    ['100,00 € bez PVN 121,00 € ar PVN', 121],
    ['100,00 € km-ta 122,00 € km-ga', 122],
    ['100,00 € + käibemaks (122,00 €)', 122],
    ['฿100 (รวม VAT ฿107)', 107],
    ['100.000₫ (đã bao gồm VAT 110.000₫)', 110000],
    ['₩10,000 (VAT 포함 ₩11,000)', 11000],
    ['10,000원 (부가세 포함 11,000원)', 11000],
    ['10,000원 (부가세 별도)', 10000],
    ['100 ر.س (شامل الضريبة 115 ر.س)', 115],
    ['115 ر.س شامل ضريبة القيمة المضافة', 115],
    ['₪100 לא כולל מע"מ ₪117 כולל מע"מ', 117],
    ['¥100 (含税 ¥113)', 113, { currency: 'CNY' }],
    ['NT$1,000 (含稅 NT$1,050)', 1050],
    ['CHF 100.00 exkl. MwSt. / CHF 108.10 inkl. MwSt.', 108.1],
    ['R 100.00 excl VAT R 115.00 incl VAT', 115, { currency: 'ZAR' }],
  ]);
});

describe('prices as shops write them beside others', () => {
  check([
    ['Now $19.99 Was $29.99', 19.99],
    ['Was $29.99 Now $19.99', 19.99],
    ['ab 12,99 €', 12.99],
    ['From £12.99', 12.99],
    ['Desde $ 12.990', 12990, { currency: 'CLP' }],
    ['12x de R$ 10,00 ou R$ 99,90 à vista', 99.9],
    ['R$ 99,90 à vista ou 12x de R$ 10,00', 99.9],
    ['R$ 99,90 em até 12x de R$ 8,33', 99.9],
    ['$ 1.299,00 3 cuotas sin interés de $ 433,00', 1299, { currency: 'ARS' }],
    ['Price: 12.50 $', 12.5],
    ['EUR 1.234,50', 1234.5],
    ['1 234,50 EUR', 1234.5],
    ['1234,50EUR', 1234.5],
    ['12.500,00 TL', 12500],
    ['₺12.500,00', 12500],
    ['Rp1.250.000', 1250000],
    ['¥ 1,980 (税込)', 1980, { currency: 'JPY' }],
    ['S$ 12.90 /pc', 12.9],
    ['12 990,00 Ft', 12990],
    ['12.990 Ft', 12990],
    ['2 499 kr', 2499, { language: 'sv' }],
    ['2499:-', 2499, { currency: 'SEK' }],
    ['2 499:-', 2499, { currency: 'SEK' }],
    ['249,-', 249, { currency: 'NOK' }],
    ['€ 249,-', 249],
    ['249,– €', 249],
    ['249.-', 249, { currency: 'CHF' }],
    ["1'249.50", 1249.5, { currency: 'CHF' }],
    ['₹ 1,299.00 (Inclusive of all taxes)', 1299],
    ['MRP: ₹1,999 ₹1,299', 1299],
    ['₹1,299 MRP ₹1,999 (35% off)', 1299],
    ['10% 할인 27,000원', 27000],
    ['20%割引 2,700円', 2700],
    ['20% Rabatt 27,00 €', 27],
    ['-30 % de descuento 27,00 €', 27],
    ['Nu 49,95 Van 69,95', 49.95, { currency: 'EUR' }],
    ['van € 69,95 voor € 49,95', 49.95],
    ['Prezzo: 49,90 € anziché 69,90 €', 49.9],
    ['statt 69,90 € nur 49,90 €', 49.9],
    ['UVP 69,90 € 49,90 €', 49.9],
    ['49,90 €* UVP 69,90 €', 49.9],
    ['au lieu de 69,90 € 49,90 €', 49.9],
    ['49,90 € au lieu de 69,90 €', 49.9],
    ['$12.99 ($0.54/oz)', 12.99],
    ['12,99 € (25,98 €/kg)', 12.99],
    ['12,99 € 1 kg = 25,98 €', 12.99],
    ['Grundpreis: 25,98 €/kg 12,99 €', 12.99],
    ['€ 12,99 per stuk', 12.99],
    ['$1,299.00 or $54.13/mo.', 1299],
    ['Only £19.99!', 19.99],
    ['USD 1,299.00', 1299],
    ['1.299 €', 1299],
    ['1,299 €', 1299],
    ['19.9 €', 19.9],
    ['19 €90', 19.9],
    ['19€90', 19.9],
    ['19 € 90', 19.9],
    ['€19⁹⁰', 19.9],
    ['19⁹⁰ €', 19.9],
    ['Prix : 19,90 € TTC', 19.9],
    ['19,90 € TTC', 19.9],
    ["19,90 € TTC l'unité", 19.9],
    ['€ 19,90 (iva inclusa)', 19.9],
    ['19,90 € IVA incluido', 19.9],
    ['19,90 € incl. BTW', 19.9],
    ['1 990 Kč vč. DPH', 1990],
    ['1 990 Kč včetně DPH', 1990],
    ['Vaše cena s DPH: 1 990 Kč', 1990],
    ['Vaše cena bez DPH: 1 645 Kč', 1645],
  ]);
});
