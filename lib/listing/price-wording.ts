/**
 * Words right before or right after an amount of money that say what it is. A `*` stands for the
 * rest of a word, `#` for a number. Lower case. Fillers may stand between ('save up to $5').
 */
export interface Wording {
  before: string;
  after: string;
}

/** What was asked before, or elsewhere: a struck-through or recommended price. */
export const struck: Wording = {
  before: `
    was | were | list | list price | reg | regular | regular price | retail | retail price | rrp | rrp* | srp | msrp | mrp | m.r.p |
    m.r.p. | old price | original price | original | orig | previous price | previously | before | compare at | compare at price |
    comparable value | comp. value | typical | typical price | suggested price | suggested retail price | est. retail | standard price |
    preis war | prix initial | prix initial était | precio original era | prezzo originale era | preço original era | prijs was | cena wynosiła | priset var | pris var | цена составляла |
    uvp | statt | vorher | bisher | alter preis | ursprünglich* | ursprünglicher preis | listenpreis | normalpreis |
    antes | precio anterior | precio original | precio normal | precio de lista | precio recomendado | pvp | pvpr | pvr |
    de: | preço antigo | preço normal | preço original | preço de tabela |
    prix conseillé | prix public | prix d'origine | prix habituel | prix barré | ancien prix | au lieu de | avant |
    invece di | prima | prezzo consigliato | prezzo precedente | prezzo originale | prezzo di listino | anziché |
    adviesprijs | van | van voor | oude prijs | oud | normaal |
    старая цена | было | раньше | цена без скидки | обычная цена | рекомендованная цена | стара ціна | було |
    zamiast | cena regularna | poprzednia cena | stara cena | cena katalogowa | přeskrtnutá cena | původní cena | původně |
    běžná cena | pôvodná cena | eredeti ár | régi ár | helyett | pret vechi | preț vechi | prețul inițial | prp |
    tidigare pris | ordinarie pris | ord. pris | ord pris | rek. pris | tidligere pris | førpris | før | normalpris | vejl. pris |
    veil. pris | veiledende pris | ovh | norm. | norm | hinta ennen | aiemmin | αρχική τιμή | από: | τιμή λίστας |
    eski fiyat | eski fiyatı | liste fiyatı | önceki fiyat | harga normal | harga asli | harga awal | giá gốc | giá cũ | giá niêm yết |
    ราคาปกติ | ราคาเดิม | มูลค่า |
    原价 | 原價 | 定价 | 定價 | 专柜价 | 市场价 | 吊牌价 | 划线价 | 日常价 | 建议售价 | 建議售價 | 市價 |
    参考価格 | メーカー希望小売価格 | 希望小売価格 | 定価 | 通常価格 | 元値 | 旧価格 |
    정가 | 시중가 | 정상가 | 소비자가 | 기존가 | السعر السابق | السعر الأصلي | قبل | كان | מחיר קודם | במקום | מחיר מקורי`,
  after: 'list price | rrp | msrp | uvp | regular price | original price | helyett',
};

/** What is asked now, where an older price stands beside it. */
export const current: Wording = {
  before: `
    now | now only | sale | sale price | current price | our price | your price | today | deal price | special price | final price |
    aktueller preis | prix actuel est | precio actual es | prezzo attuale è | preço atual é | huidige prijs | aktualna cena | aktualna cena wynosi | nuvarande priset är | nuværende pris | aktuelle pris er | текущая цена |
    jetzt | nur | aktionspreis | angebotspreis | ahora | oferta | precio actual | agora | por | à vista por | preço atual | promoção |
    maintenant | prix promo | prix actuel | ora | adesso | prezzo scontato | prezzo attuale | nu | nu voor | voor | сейчас | стало |
    цена со скидкой | по акции | новая цена | зараз | teraz | cena promocyjna | nyní | akční cena | most | akciós ár | acum | nyt | nå |
    τώρα | şimdi | indirimli fiyat | sekarang | harga promo | giá khuyến mãi | chỉ còn | ลดเหลือ | ราคาพิเศษ |
    现价 | 現價 | 促销价 | 券后价 | 券后 | 到手价 | 活动价 | 秒杀价 | 优惠价 | 特價 | 特价 | セール価格 | 販売価格 | 特価 | 할인가 | 판매가 |
    최저가 | السعر الحالي | الآن | عכשיו | עכשיו`,
  after: '',
};

/** A part payment, a discount, a postage, a threshold: not what the goods cost. */
export const other: Wording = {
  before: `
    #x | # x | #× | # × | #x de | # x de | #x sans frais de | #*x de | payments of | payment of | instalments of | installments of |
    instalment of | installment of | emi | emi from | emis from | cuotas de | cuotas sin interés de | cuotas fijas de | cuota de |
    parcelas de | mensualidades de | mensualités de | mesi da | rate da | raten von | raten à | monatlich | mtl. | monatlich ab | rat po |
    raty od | splátky od | cuotas sin interes de | #期 | 分期 | 月々 | 월 | рассрочка | в рассрочку от | taksit | cicilan | cicilan mulai | ผ่อน |
    trả góp | trả góp từ | # mal | # rate da | # rate von | as low as #/mo |
    save | saving | savings | you save | savings of | discount | coupon | voucher | cashback | cash back | rebate | promo | get | earn | reward |
    rewards | credit | points | spare | sparen sie | du sparst | sie sparen | ersparnis | rabatt | gutschein | nachlass |
    ahorr* | descuento | cupón | desconto | economiz* | cupom | économi* | remise | réduction | bon | risparmi* | sconto | buono |
    korting | bespaar | je bespaart | скидка | скидки | выгода | экономия | экономьте | вы экономите | кэшбэк | знижка | вигода |
    oszczęd* | rabat | taniej o | zniżka | ušetříte | sleva | ušetríte | zľava | megtakarítás | kedvezmény | economisești | reducere | spar |
    du sparar | du sparer | säästä | säästät | alennus | έκπτωση | κερδίζετε | hemat | diskon | potongan | indirim | kazanç | kupon | giảm | tiết kiệm |
    ส่วนลด | ประหยัด | 立减 | 立省 | 已省 | 优惠 | 優惠 | 减 | 減 | 省 | 领券 | 券 | 返 | 折扣 | クーポン | 割引 | 値引 | 還元 | 할인 | 쿠폰 | 적립 | 적립금 | 포인트 | وفر | خصم | חסכת | הנחה |
    + | plus | shipping | ship | ships for | delivery | postage | p&p | handling | import charges | import fees | customs | duty | tax | vat | gst | deposit |
    deposit of | versand | versandkosten | versand ab | zzgl. | zzgl. versand | lieferung | pfand | envío | gastos de envío | envio | frete | portes | livraison |
    frais de port | frais de livraison | livraison dès | consigne | spedizione | spese di spedizione | verzending | verzendkosten | bezorgkosten | statiegeld |
    доставка | доставкой | доставки | пересылка | доставка от | залог | wysyłka | dostawa | koszt dostawy | dostawa od | kaucja | doprava | poštovné | szállítás | livrare | frakt | fragt |
    pant | toimitus | toimituskulut | μεταφορικά | ongkir | kargo | kargo ücreti | phí vận chuyển | phí ship | ค่าส่ง | ค่าจัดส่ง | 运费 | 運費 | 邮费 | 快递 | 押金 | 定金 | 订金 |
    送料 | 配送料 | 배송비 | الشحن | التوصيل | משלוח |
    doprava zdarma od | doprava zdarma nad | free shipping over | free delivery over | free shipping from | versandkostenfrei ab | gratisversand ab | kostenloser versand ab | livraison gratuite dès | livraison offerte dès | envío gratis desde | envío gratis a partir de | envío gratis en compras superiores a | frete grátis acima de | frete grátis a partir de | acima de | spedizione gratuita da | spedizione gratuita oltre | spedizione gratuita per ordini superiori a | gratis verzending vanaf | darmowa dostawa od | darmowa wysyłka od | ingyenes szállítás | livrare gratuită peste | livrare gratuita peste | transport gratuit peste | fri frakt över | fri fragt over | fri frakt over | ilmainen toimitus yli | δωρεάν μεταφορικά άνω των | бесплатная доставка от | cho đơn từ | cho đơn hàng từ | đơn từ | gratis ongkir min. | شحن مجاني للطلبات فوق |
    over | above | orders over | orders above | orders of | order over | spend | min. spend | minimum order | min. order | min order | more than | purchases of | worth | worth of |
    valued at | value | gift card | balance | trade-in | exchange | bid | #+ bids | ab einem bestellwert von | mindestbestellwert | bestellwert | a partir de compras de | pedidos superiores a |
    dès # d'achat | commande minimum | ordini superiori a | compras acima de | vanaf bestelbedrag | заказ от | при заказе от | zamówienia od | przy zakupach od | 满 | 滿 | ซื้อครบ | מעל | 起送 | 以上 |
    # for | any # for | # pour | # für | # per | lowest price in 30 days | lowest 30-day price | lowest price in the last 30 days | lowest recent price |
    niedrigster preis der letzten 30 tage | niedrigster 30-tage-preis | 30-tage-bestpreis | prix le plus bas des 30 derniers jours | precio más bajo de los últimos 30 días |
    precio mínimo en 30 días | prezzo più basso degli ultimi 30 giorni | laagste prijs laatste 30 dagen | najniższa cena | najniższa cena z 30 dni |
    najniższa cena z 30 dni przed obniżką | najniższa cena z ostatnich 30 dni | nejnižší cena za 30 dní | nejnižší cena za posledních 30 dní | legalacsonyabb ár |
    lägsta pris senaste 30 dagarna | laveste pris siste 30 dager | laveste pris seneste 30 dage | alin hinta 30 päivään | cel mai mic preț`,
  after: `
    /mo | /mo. | /mon | /month | a month | per month | monthly | / month | p/m | p.m. | pm | /monat | pro monat | im monat | mtl. | monatlich | /mois | par mois | al mes | /mes | por mes |
    /mês | por mês | al mese | /mese | per maand | p/mnd | в месяц | /мес | /мес. | в мес | на місяць | /mc | miesięcznie | /mies | /mies. | měsíčně | /měs | havonta | /hó | pe lună | /lună |
    /mån | i månaden | /mnd | /md. | pr. md | /kk | /ay | aylık | /bln | per bulan | /bulan | /tháng | /เดือน | /月 | 每月 | 毎月 | /월 | شهريا | לחודש |
    /week | per week | a week | /wk | /year | /yr | per year | a year | /jahr | pro jahr | /an | par an | /night | per night | /nacht | /day | per day | /tag |
    x # | × # | x#期 | ×#期 | x# | ×# | x # monat* | in # instal* | in # payment* | для # платеж* |
    off | 引き | 引 | üzeri | ve üzeri | üstü | ve üstü | 以上で | 以上のお | 이상 구매 | 이상 무료 | feletti | felett | ve üzeri alışveriş* | 元起免 | 起免运费 | 以上免運`,
};

/** Words of the same kind that may as well begin the next statement ('$15 Shipping: $4'). */
export const otherUnlessAmountFollows = `
    rabatt | de descuento | descuento | de desconto | desconto | de réduction | de remise | di sconto | discount | coupon | coupons | voucher | cashback | cash back | rebate | korting |
    скидк* | скидка | знижк* | indirim | taniej | zniżki | rabatu | sleva | kedvezmény | reducere | alennus | diskon | giảm | 优惠券 | 券 | 优惠 | 折扣 | 割引 | 할인 | 쿠폰 | 적립 |
    point | points | pont | ポイント | credit | gift card | reward* | saved | savings | gespart | more and | or more | minimum | 以上 | 包邮 | 起送 | 免运费 |
    shipping | delivery | postage | for shipping | p&p | handling | deposit | versand | versandkosten | lieferung | pfand | de envío | envío | de frete | frete | de livraison | livraison | frais de port |
    de port | spedizione | di spedizione | verzending | verzendkosten | доставка | за доставку | wysyłka | dostawa | doprava | szállítás | livrare | frakt | fragt | toimitus | kargo | ongkir | 运费 | 快递 | 送料 | 배송비 |
    shipping fee | import charges | tax | vat | with trade-in | trade-in`;

/** What is asked before a tax that the buyer pays, too. */
export const beforeTax: Wording = {
  before: `
    ex vat | ex. vat | ex-vat | excl vat | excl. vat | excluding vat | exc vat | exc. vat | without vat | ex gst | excl. gst | ex. gst | excluding gst | ex tax | ex. tax | excl. tax | excl tax | excluding tax | without tax | before tax | net price |
    ohne mwst | ohne mwst. | exkl. mwst | exkl. mwst. | exkl. ust | netto | nettopreis | netto-preis | prix ht | hors taxe | hors taxes | sin iva | sin impuestos | precio sin impuestos nacionales | sem iva | sem impostos | iva esclusa | senza iva | excl. btw | excl btw | exclusief btw |
    без ндс | цена без ндс | без пдв | без ддс | bez podatku | cena netto | bez dph | cena bez dph | bez ddv | bez pdv | bez pvm | bez pvn | nettó | nettó ár | áfa nélkül | fără tva | fara tva | preț fără tva |
    ekskl. moms | eks. moms | exkl. moms | ex moms | ex. moms | ex. mva | eks. mva | ekskl. mva | alv 0% | alv 0 % | ilman alv | χωρίς φπα | χωρίς φ.π.α. | kdv hariç | chưa vat | chưa bao gồm vat | ไม่รวม vat | ก่อน vat | s/ iva | be pvm | bez pvn | km-ta | käibemaksuta | bez pdv-a | 本体価格 | 本体 | 税抜 | 税抜き | 税抜価格 | 税別 | 未税 | 未稅 | 不含税 | 不含稅 | vat 별도 | 부가세 별도 | قبل الضريبة | غير شامل الضريبة | לא כולל מע"מ | לפני מע"מ`,
  after: `
    ex vat | ex. vat | ex-vat | (ex vat) | (ex. vat) | (excl. vat) | (exc vat) | (exc. vat) | excl vat | excl. vat | excluding vat | exc vat | exc. vat | + vat | plus vat | ex gst | + gst | (ex gst) | ex. gst | excl. gst | excluding gst | ex tax | (ex tax) | (ex. tax) | excl. tax | (excl. tax) | excl tax | excluding tax |
    netto | (netto) | ohne mwst | exkl. mwst | (exkl. mwst | exkl. ust | zzgl. mwst | zzgl. ust | zzgl. gesetzl. mwst | + mwst | ht | h.t. | € ht | hors taxe | (ht) | sin iva | (sin iva) | + iva | más iva | sem iva | (sem iva) | iva esclusa | + iva | (iva esclusa) | senza iva | excl. btw | excl btw | (excl. btw) | exclusief btw | ex btw | ex. btw |
    без ндс | (без ндс) | без пдв | без ддс | bez podatku | bez dph | (bez dph) | bez ddv | bez pdv | + áfa | nettó | áfa nélkül | fără tva | fara tva | + tva | (fără tva) | ekskl. moms | eks. moms | eks moms | exkl. moms | exkl moms | ex moms | ex. moms | ekskl. mva | eks. mva | eks mva | ex. mva | alv 0% | alv 0 % | (alv 0%) |
    χωρίς φπα | + φπα | + kdv | kdv hariç | chưa vat | chưa bao gồm vat | ไม่รวม vat | s/ iva | be pvm | bez pvn | bez pdv-a | km-ta | käibemaksuta | + käibemaks | (税抜 | 税抜 | （税抜 | (税別 | 税別 | +税 | 未税 | 未稅 | 不含税 | 不含稅 | vat 별도 | 부가세 별도 | غير شامل الضريبة | לא כולל מע"מ`,
};

/** What is asked with the tax in it, where a price without stands beside it. */
export const withTax = `
    inc vat | inc. vat | incl vat | incl. vat | including vat | vat incl | vat incl. | vat included | inc gst | inc. gst | incl gst | incl. gst | including gst | gst incl. | gst included | inc tax | inc. tax | incl tax | incl. tax | including tax | tax incl. | tax included | with tax | with vat |
    inkl. mwst | inkl mwst | inkl. mwst. | inkl. ust | inkl. ust. | inkl. gesetzl. mwst | brutto | bruttopreis | ttc | t.t.c. | € ttc | con iva | iva incl | iva incl. | iva incluido | iva incluida | iva incluído | c/ iva | c/iva | com iva | iva inclusa | iva compresa | incl. btw | incl btw | inclusief btw | inc. btw | inc btw |
    с ндс | включая ндс | в т.ч. ндс | с ддс | с пдв | з пдв | z vat | cena brutto | s dph | cena s dph | vč. dph | vč dph | včetně dph | vrátane dph | s pdv | s pdv-om | sa pdv | sa pdv-om | z ddv | su pvm | ar pvn | km-ga | käibemaksuga | bruttó | bruttó ár |
    cu tva | tva inclus | tva inclusă | inkl. moms | inkl moms | ink. moms | ink moms | inkl. mva | inkl mva | sis. alv | sis alv | sisältää alv | με φπα | με φ.π.α. | συμπ. φπα | kdv dahil | kdv'li | รวม vat | รวมภาษี | รวมภาษีแล้ว | bao gồm vat | đã bao gồm vat | gồm vat | đã gồm vat |
    税込 | 税込み | 税込価格 | 含税 | 含稅 | 含税价 | vat 포함 | 부가세 포함 | شامل الضريبة | شامل ضريبة القيمة المضافة | כולל מע"מ`;

/** A price of a hundred grams, of a wash, of a sheet. */
export const perMeasure: Wording = {
  before: `
    # kg = | # g = | # l = | # ml = | # m = | # stück = | # st = | # st. = | #kg = | #g = | #l = | #ml = | #m = | grundpreis | unit price | price per unit | price per kg | price per # | prix au kilo | prix au litre |
    prix au kg | prix au | precio por unidad de medida | precio por kg | precio por litro | prezzo al kg | prezzo al litro | prijs per | eenheidsprijs | cena za kg | cena za litr | cena jednostkowa | cena za # |
    měrná cena | egységár | jämförpris | jmf-pris | jfr.pris | enhetspris | kilopris | literpris | stk. pris | vertailuhinta | τιμή μονάδας | birim fiyat | preț unitar | per kg | per #`,
  after: '',
};

/** Measures that an amount can be per, after a stroke or a word such as 'per' (see `perWords`). */
export const measures =
  'g | gr | gram | grams | gramm | kg | kgs | kilo | kilogram | mg | lb | lbs | pound | oz | ounce | fl oz | fl. oz | floz | l | lt | ltr | liter | litre | litro | litr | ml | cl | dl | hl | gal | gallon | m | cm | mm | km | ft | foot | in | inch | yd | yard | ' +
  'meter | metre | metro | mb | m² | m2 | m³ | sqm | sq | sq ft | sqft | wash | load | loads | sheet | count | ct | serving | servings | dose | dosis | tablet | capsule | waschladung | wl | wäsche | blatt | lavage | dose | lavado | 100 | 1000 | ' +
  'кг | г | гр | мл | л | м | м² | м2 | литр | 斤 | 克 | 千克 | 公斤 | 毫升 | 升 | 米 | グラム | 本あたり | 枚あたり | 個あたり | 회 | 매 | kwh';

/** Single pieces: a price per piece is the price, unless it stands aside in brackets. */
export const pieces =
  'piece | pieces | pc | pcs | unit | units | item | each | ea | stück | stk | stk. | st | st. | unidad | ud | ud. | uds | unidade | un | pièce | pz | pezzo | stuk | шт | шт. | szt | szt. | ks | db | buc | kpl | adet | pcs. | cái | ชิ้น | 件 | 个 | 個 | 枚 | 本 | 개 | pair';

export const perWords =
  '/ | per | pro | je | por | par | la | le | au | a | al | il | za | за | 每 | på | pr. | pr | á | à | o';

/** Words that may stand between an amount and the word that says what it is. */
export const fillers =
  "up to | upto | bis zu | hasta | hasta un | jusqu’à | jusqu'à | fino a | tot | até | до | от | do | od | upp till | opptil | op til | maks | an extra | extra | an additional | additional | additionally | about | only | of | de | di | von | da | van | " +
  'price | preis | prix | precio | prezzo | prijs | cena | цена | pris | hinta | ár | from | ab | at | is | ist | est | es | è | é | er | är | wynosi | for | : | ： | - | – | − | = | ( | [ | a | an | is now | 价 | ¥ | 约 | 最高';
