import type { ItemAvailability } from './vocabulary.ts';

/**
 * How shops say that goods are to be had, in their own languages, lower case (see `phrases.ts` for
 * `*` and `#`). What stands first is asked first, since what denies often holds what affirms.
 */
export const availabilityWording: readonly (readonly [ItemAvailability, string])[] = [
  [
    'LimitedAvailability',
    `almost sold out | nearly sold out | almost out of stock | selling out fast | fast ausverkauft | bald ausverkauft | presque épuisé | bientôt épuisé | casi agotado | quase esgotado | quasi esaurito |
     bijna uitverkocht | почти распродан* | 即将售罄 | 即将售完 | 快要售罄 | 即將售完 | 即將完售 | もうすぐ売り切れ | 품절임박 | 품절 임박`,
  ],
  [
    'InStoreOnly',
    `in store only | in-store only | only in store | only in stores | only available in store | only available in stores | available in store only | nur in der filiale |
     nur im markt | nur im geschäft | nur vor ort | uniquement en magasin | solo en tienda | sólo en tienda | somente na loja física | solo in negozio |
     alleen in de winkel | только в магазине | tylko w sklepie | sadece mağazada | 仅限门店 | 店舗限定 | 매장 전용`,
  ],
  ['OnlineOnly', 'online only | online exclusive | nur online | uniquement en ligne | solo online'],
  [
    'Discontinued',
    `discontinued | no longer sold | no longer made | no longer produced | end of life | nicht mehr lieferbar | nicht mehr im sortiment | wird nicht mehr hergestellt | auslaufartikel |
     arrêté | plus commercialisé | descatalogado | descontinuado | fuera de catálogo | fuori produzione | fuori catalogo | niet meer leverbaar | uit assortiment |
     снят с производства | снято с производства | wycofany | produkt wycofany | prodej ukončen | kifutott | utgått | udgået | utgått | poistunut | üretimi durdurul* |
     停产 | 停產 | 生産終了 | 販売終了 | 단종`,
  ],
  [
    'OutOfStock',
    `out of stock | out-of-stock | sold-out | no longer in stock | isn't in stock | isnt in stock | awaiting stock | when this arrives | as soon as stock | let me know when | out_of_stock | outofstock | oos | not in stock | no stock | 0 in stock | stock: 0 | stock 0 | sold out | sold_out | soldout | sold | unavailable | un-available |
     not available | not currently available | isn't available | is not available | no longer available | currently not available | temporarily not available | item has ended | listing ended | this listing was ended |
     notify me | email me when | back in stock soon | coming soon | bald verfügbar | demnächst verfügbar | bald erhältlich | bientôt disponible | disponible próximamente | próximamente disponible | em breve disponível | disponibile a breve | prossimamente disponibile | binnenkort beschikbaar | wkrótce dostępn* | скоро в продаже | скоро поступит | ожидается поступление | незабаром у продажу | kommer snart i lager | snart på lager | tulossa myyntiin | hamarosan érkezik | yakında stokta | 近日入荷 | 近日発売 | 即将上市 | 即將上市 | 敬请期待 | 敬請期待 | 입고예정 | 입고 예정 | 출시예정 | 출시 예정 | sắp có hàng | hàng sắp về | segera hadir | متوفر قريبا | متوفر قريباً | waitlist | join the waiting list | when available |
     nicht verfügbar | nicht zur verfügung | nicht lieferbar | nicht lagernd | nicht an lager | nicht erhältlich | bald wieder verfügbar | sobald wieder | nicht vorrätig | nicht auf lager | nicht mehr verfügbar | nicht bestellbar | ausverkauft | vergriffen | benachrichtigen | bald wieder da | verkauft |
     rupture | en rupture | en réapprovisionnement | bientôt de retour | rupture de stock | épuisé | épuisée | indisponible | non disponible | pas disponible | pas en stock | plus disponible | plus en stock | victime de son succès | prévenez-moi | vendu |
     agotado | agotada | agotados | sin stock | sin existencias | no disponible | no disponibles | fuera de stock | no hay stock | no está disponible | avísame | avisarme | vendido |
     esgotado | esgotada | indisponível | sem estoque | sem stock | fora de estoque | não disponível | avise-me |
     non è disponibile | non disponibile | non disponibili | esaurito | esaurita | non in stock | terminato | avvisami | venduto |
     niet op voorraad | niet leverbaar | niet beschikbaar | uitverkocht | niet voorradig | verkocht |
     нет в наличии | нет на складе | не в наличии | отсутствует | распродан* | закончил* | недоступ* | нет в продаже | товара нет | сообщить о поступлении | продано | продан |
     немає в наявності | немає на складі | недоступн* | закінчив* | няма наличност | изчерпан* | няма в наличност |
     niedostępn* | brak w magazynie | brak towaru | brak na stanie | wyprzedan* | produkt niedostępny | powiadom o dostępności | zakończona | sprzedane |
     není skladem | vyprodán* | nedostupn* | momentálně nedostupn* | nie je skladom | vypredan* |
     nincs raktáron | nincs készleten | elfogyott | nem elérhető | nem rendelhető |
     stoc epuizat | indisponibil | nu este în stoc | nu este disponibil | fără stoc | epuizat |
     slutsåld | slut i lager | ej i lager | inte i lager | finns ej | tillfälligt slut | udsolgt | ikke på lager | ikke tilgængelig | utsolgt | ikke tilgjengelig | solgt |
     loppu | loppuunmyyty | ei varastossa | ei saatavilla | tilapäisesti loppu |
     εξαντλημέν* | εξαντλήθηκε | μη διαθέσιμο | δεν είναι διαθέσιμο | εκτός αποθέματος |
     tükendi | temin edilem* | stok yok | satışa kapalı | stokta yok | stoklarda yok | mevcut değil | gelince haber ver | satıldı | rasprodano | nije dostupno | nema na zalihi | nema na stanju | ni na zalogi | razprodano | välja müüd* | läbi müüd* | izpārdots | nav pieejams | nav noliktavā | išparduota | neturime | nėra sandėlyje | pole saadaval | pole laos | laost otsas | esgotat | esgotada |
     stok habis | habis terjual | stok kosong | kosong | tidak tersedia | habis | tiada stok | telah habis | hết hàng | tạm hết hàng | ngừng kinh doanh |
     สินค้าหมด | หมดสต็อก | หมดสต๊อก | ไม่มีสินค้า | ขายหมด |
     缺货 | 缺貨 | 无货 | 無貨 | 没有货 | 沒有貨 | 无库存 | 库存不足 | 库存0 | 库存：0 | 库存: 0 | 售罄 | 售完 | 已售完 | 卖完 | 卖光 | 抢光 | 已下架 | 下架 | 下柜 | 已售出 | 已卖出 | 不可售 | 补货中 | 補貨中 | 到货通知 | 貨到通知 | 完售 | 暫無庫存 | 暂无库存 | 补货通知 | 補貨通知 | 宝贝不存在 |
     在庫切れ | 欠品 | 販売を終了 | 在庫なし | 在庫無 | 在庫がありません | 在庫はありません | 売り切れ | 売切 | 完売 | 品切れ | 入荷待ち | 入荷未定 | 再入荷 | 販売休止 | 取り扱いできません | 現在お取り扱い |
     품절 | 판매중지 | 구매불가 | 매진 | 재고 없음 | 재고없음 | 재입고 | 판매종료 | 판매 종료 | 일시품절 |
     غير متوفر | غير متاح | نفذ المخزون | نفد | نفذت | نفدت الكمية | غير متوفرة | אזל | אזל מהמלאי | לא במלאי | לא זמין | ناموجود | موجود نیست | स्टॉक में नहीं | उपलब्ध नहीं | স্টক নেই`,
  ],
  [
    'PreOrder',
    `preorder | pre-order | pre order | pre_order | available for preorder | vorbestell* | précommande* | pré-commande* | preventa | pre-venta | reserva | pré-venda | pré-encomenda | preordine | preordina | prenota |
     prevendita | pre-bestel* | reserveer | предзаказ | передзамовлення | przedsprzedaż | předobjednávka | predobjednávka | előrendel* | precomandă | förbeställ* | forudbestil | forhåndsbestill* | ennakkotilaus |
     ön sipariş | προπαραγγελία | đặt trước | สั่งจองล่วงหน้า | พรีออเดอร์ | 预售 | 預售 | 预购 | 預購 | 予約受付 | 予約商品 | 予約する | 예약구매 | 예약 구매 | 예약판매 | 예약 판매 | طلب مسبق | הזמנה מוקדמת`,
  ],
  ['PreSale', 'presale | pre-sale'],
  [
    'BackOrder',
    `backorder | back-order | back order | on backorder | backordered | back_order | nachbestellt | auf bestellung | sur commande | bajo pedido | sob encomenda | su ordinazione | op bestelling | под заказ |
     під замовлення | na zamówienie | na objednávku | na objednanie | rendelésre | la comandă | beställningsvara | bestillingsvare | tilaustuote | siparişe özel | お取り寄せ | 取り寄せ`,
  ],
  [
    'LimitedAvailability',
    `limited availability | limitedavailability | limited stock | low stock | low in stock | low_stock | only # left | only # remaining | only # in stock | # left in stock | # left | almost gone | last one | last few | few left | hurry |
     nur noch # | nur # auf lager | wenige exemplare | geringer bestand | letztes exemplar | plus que # | il ne reste que # | dernières pièces | dernier article | stock limité | quedan # | solo quedan # | sólo quedan # |
     solo queda # | última unidad | últimas unidades | pocas unidades | restam # | resta apenas # | apenas # | últimas peças | solo # rimast* | ne restano # | rimangono # | ultimi pezzi | disponibilità limitata |
     nog maar # | nog # op voorraad | laatste stuks | осталось # | осталась # | мало на складе | мало | последний | залишилось # | ostatnie sztuki | ostatnia sztuka | zostało # | zbývá # | posledních # | poslední kus | utolsó # | már csak # |
     ultimele # | stoc limitat | endast # kvar | få kvar | kun # tilbage | kun # igjen | få på lager | vain # jäljellä | son # | son ürün | sınırlı stok | tersisa # | sisa # | chỉ còn # | เหลือ # |
     仅剩 | 仅余 | 僅剩 | 库存紧张 | 最后#件 | 残り# | 残りわずか | 在庫わずか | 残#点 | 남은 수량 | 마감 임박 | متبقي #`,
  ],
  [
    'InStock',
    `in stock | in-stock | in_stock | instock | available | available now | available to order | available for order | ready to ship | ships within | ships in | usually ships | usually dispatched | dispatched within | add to cart | add to basket | add to bag | buy now | buy it now |
     auf lager | verfügbar | lieferbar | vorrätig | lagernd | sofort | lieferzeit | versandfertig | bestellbar | in den warenkorb |
     en stock | disponible | disponibles | expédié sous | expédié en | ajouter au panier | en existencia | hay stock | envío en | entrega inmediata | añadir al carrito | agregar al carrito |
     disponível | em estoque | em stock | pronta entrega | disponibile | disponibili | disponibilità immediata | in magazzino | aggiungi al carrello |
     op voorraad | leverbaar | voorradig | beschikbaar | in winkelwagen | в наличии | есть в наличии | есть на складе | на складе | доступен | доступно | в корзину |
     в наявності | є в наявності | на склад* | в наличност | налично | dostępn* | w magazynie | na stanie | do koszyka | skladem | skladom | dostupn* | do košíku | na zalihi | na stanju | na zalogi |
     raktáron | készleten | elérhető | rendelhető | kosárba | în stoc | disponibil | i lager | finns i lager | på lager | tillgänglig | tilgængelig | tilgjengelig | varastossa | saatavilla | laos | pieejams | yra sandėlyje |
     σε απόθεμα | διαθέσιμο | άμεσα διαθέσιμο | stokta | stokta var | mevcut | sepete ekle | tersedia | ready stock | ready stok | stok tersedia | sedia ada | còn hàng | sẵn hàng | có sẵn |
     พร้อมส่ง | มีสินค้า | มีของ | 有货 | 有貨 | 现货 | 現貨 | 有库存 | 库存充足 | 库存# | 库存 # | 库存：# | 加入购物车 | 加入購物車 | 立即购买 | 在庫あり | 在庫有 | 在庫:# | 在庫# | カートに入れる | 購入手続き |
     재고 있음 | 재고있음 | 구매 가능 | 구매하기 | 장바구니 | متوفر | متاح | في المخزون | במלאי | זמין | موجود | उपलब्ध | स्टॉक में`,
  ],
];
