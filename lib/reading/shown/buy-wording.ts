/** What shops write on the button that puts goods in the cart, lower case (see `listing/phrases.ts`). */
export const buyPhrases = `
  add to cart | add to my cart | add to bag | add to basket | add to trolley | add item to cart | add to order | add to shopping bag | buy | buy now | buy it now | buy this | order now | order | checkout | check out | place bid | pre-order | preorder | pre-order now | preorder now | get it now | shop now at |
  in den warenkorb | vorbestellen | jetzt vorbestellen | in den einkaufswagen | in den korb | zum warenkorb hinzufügen | warenkorb hinzufügen | jetzt kaufen | kaufen | sofort-kaufen | bestellen | jetzt bestellen | in die einkaufstasche |
  ajouter au panier | précommander | ajouter à mon panier | ajouter | acheter | j'achète | acheter maintenant | commander |
  añadir al carrito | añadir a la cesta | añadir a la bolsa | añadir al carro | agregar al carrito | agregar al carro | agregar a la bolsa | comprar | comprar ahora | comprar ya | lo quiero |
  adicionar ao carrinho | adicionar à sacola | adicionar ao cesto | comprar agora | aggiungi al carrello | aggiungi alla borsa | acquista | acquista ora | compra | compra ora | compralo subito |
  in winkelwagen | in winkelmand | in winkelmandje | toevoegen aan winkelwagen | nu kopen | kopen | in mijn winkelwagen | voeg toe aan winkelwagen |
  в корзину | добавить в корзину | положить в корзину | купить | купить сейчас | купить в 1 клик | заказать | оформить заказ | до кошика | у кошик | додати в кошик | додати до кошика | придбати | купити | в количката | добави в количката | купи |
  do koszyka | dodaj do koszyka | kup teraz | kup | kupuję | do košíku | vložit do košíku | přidat do košíku | koupit | do košíka | vložiť do košíka | pridať do košíka | kúpiť | kosárba | kosárba teszem | kosárba rakom | megveszem |
  adaugă în coș | adauga in cos | adaugă in coș | în coș | adaugă | adaugă în coşul de cumpărături | cumpără | cumpără acum | comandă | u košaricu | dodaj u košaricu | u korpu | dodaj u korpu | v košarico | dodaj v košarico | lisa ostukorvi | ielikt grozā | į krepšelį | įdėti į krepšelį |
  lägg i varukorg | lägg i varukorgen | lägg i kundvagn | lägg i kundvagnen | lägg till i varukorg | köp | köp nu | handla | læg i kurv | læg i kurven | tilføj til kurv | køb | køb nu | legg i handlekurv | legg i handlekurven | kjøp | kjøp nå | legg i kurv |
  lisää koriin | lisää ostoskoriin | osta | osta nyt | προσθήκη στο καλάθι | στο καλάθι | αγορά | αγόρασε | αγόρασε τώρα | sepete ekle | satın al | hemen al | şimdi al | sepete at |
  tambah ke keranjang | masukkan keranjang | masukkan ke keranjang | + keranjang | beli | beli sekarang | beli langsung | tambah ke troli | thêm vào giỏ | thêm vào giỏ hàng | mua ngay | mua hàng | đặt mua | đặt hàng |
  หยิบใส่ตะกร้า | เพิ่มลงตะกร้า | เพิ่มไปยังรถเข็น | ใส่ตะกร้า | ซื้อ | ซื้อเลย | ซื้อทันที | ซื้อสินค้า | สั่งซื้อ | idagdag sa cart |
  加入购物车 | 加入購物車 | 立即预订 | 立即預購 | 放入购物车 | 放入購物車 | 加入进货单 | 加入采购车 | 加购物车 | 立即购买 | 立即購買 | 立刻购买 | 立即订购 | 立即下单 | 马上抢 | 立即抢购 | 直接購買 | 去购买 | 马上购买 | 我要买 | 领券购买 |
  カートに入れる | 予約する | 今すぐ予約 | カートに追加 | かごに入れる | 買い物かごに入れる | 購入手続きへ | 購入する | 今すぐ買う | 今すぐ購入 | 注文する | ショッピングカートに入れる | 入札する |
  장바구니 | 장바구니 담기 | 장바구니에 담기 | 장바구니 추가 | 바로구매하기 | 바로 구매하기 | 구매하기 | 바로구매 | 바로 구매 | 구매 | 주문하기 | 바로 주문 |
  أضف إلى السلة | أضف إلى عربة التسوق | أضف للسلة | إضافة إلى السلة | إضافة للسلة | إضافة الى السلة | أضف الى السلة | أضف للعربة | اشتر الآن | اشتري الآن | شراء | הוסף לסל | הוספה לסל | הוסף לעגלה | קנה עכשיו | קנייה | לרכישה | افزودن به سبد | افزودن به سبد خرید | خرید | कार्ट में जोड़ें | अभी खरीदें`;

/** What a page with one seller's own offer has instead of a cart: ways to reach the seller. */
export const contactPhrases = `
  contact seller | contact the seller | message seller | chat with seller | chat now | make offer | make an offer | send message | contact supplier | send inquiry | call seller | show phone | show phone number | request quote | get quote | get best price |
  nachricht schreiben | verkäufer kontaktieren | anbieter kontaktieren | preis vorschlagen | contacter | contacter le vendeur | faire une offre | voir le numéro | contactar | contactar vendedor | hacer oferta | enviar mensaje | ver teléfono |
  contatta | contatta il venditore | fai un'offerta | contatar | chat com vendedor | enviar mensagem | fazer oferta | bericht sturen | bieden | doe een bod | написать | написать продавцу | позвонить | показать телефон | показать номер | предложить цену |
  zadzwoń | wyślij wiadomość | napisz wiadomość | napisz | pokaż numer | wyślij | kontaktovat prodejce | napsat prodejci | kontakta säljaren | skicka meddelande | kontakt sælger | send besked | send melding | ota yhteyttä | satıcıya sor | mesaj gönder | telefonu göster |
  hubungi penjual | chat penjual | liên hệ người bán | chat với người bán | แชท | ติดต่อผู้ขาย | 联系卖家 | 联系供应商 | 我想要 | 聊一聊 | 出品者に質問 | 채팅하기 | 문의하기 | اتصل بالبائع | שלח הודעה`;

/** What the button says where there is nothing to buy. */
export const soldOutPhrases = `
  sold out | out of stock | notify me | notify me when available | email me when available | unavailable | currently unavailable | ausverkauft | nicht verfügbar | benachrichtigen | épuisé | rupture de stock | m'alerter | prévenez-moi | agotado | sin stock | avísame |
  esgotado | indisponível | avise-me | esaurito | non disponibile | avvisami | uitverkocht | niet op voorraad | нет в наличии | распродано | сообщить о поступлении | немає в наявності | wyprzedane | niedostępny | powiadom o dostępności | vyprodáno | elfogyott |
  wieder verfügbar | benachrichtige mich | me prévenir | prévenir | m'avertir | alertez-moi | avisar | avisarme | notificarme | notifícame | avisar-me | notificar-me | notifique-me | avvertimi | notificami | houd mij op de hoogte | mail mij | e-mail mij wanneer | stuur mij een bericht |
  уведомить | сообщить | узнать о поступлении | повідомити | уведоми | powiadom | hlídat dostupnost | strážiť dostupnosť | bevaka | meddela mig | giv mig besked | få besked | varsle meg | gi meg beskjed | ilmoita | értesít* | anunță-mă | anunta-ma | notifică-mă | notifica-ma | ειδοποίηση | ειδοποίησέ με | ενημέρωσέ με |
  obavijesti me | obavesti me | obvesti me | haber ver | pranešti | paziņot | teavita mind | 再入荷のお知らせ | 再入荷お知らせ | 入荷お知らせ | 通知我 | 입고 알림 | أعلمني | أبلغني | نبهني | أخبرني | עדכנו אותי | עדכן אותי | הודיעו לי | thông báo khi | แจ้งเตือนเมื่อ | beri tahu | ingatkan saya | خبرم کن |
  let me know | tell me when | stoc epuizat | slutsåld | slut i lager | udsolgt | utsolgt | loppu | loppuunmyyty | εξαντλημένο | tükendi | gelince haber ver | habis | stok habis | hết hàng | สินค้าหมด | 缺货 | 缺貨 | 售罄 | 已售完 | 已下架 | 到货通知 | 貨到通知 | 売り切れ | 売り切れました | 在庫切れ | sold | 再入荷通知 | 품절 | 재입고 알림 | نفد المخزون | غير متوفر | אזל מהמלאי`;
