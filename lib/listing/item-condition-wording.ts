import type { ItemCondition } from './vocabulary.ts';

/**
 * How shops and sellers say what state goods are in, lower case (see `phrases.ts` for `*` and `#`).
 * What stands first is asked first: 'unused' before 'used', 'like new' before 'new'.
 */
export const itemConditionWording: readonly (readonly [ItemCondition, string])[] = [
  [
    'Damaged',
    `for parts | for parts or not working | for parts only | not working | broken | damaged | faulty | spares or repair | salvage | defekt* | beschädigt | für bastler | als ersatzteil | pour pièces | hors service | endommagé* | ne fonctionne pas |
     para piezas | para repuestos | no funciona | dañad* | averiad* | para peças | com defeito | danificad* | per parti di ricambio | per ricambi | guast* | non funzionante | danneggiat* | voor onderdelen | kapot |
     на запчасти | неисправ* | не работает | повреж* | на запчастини | несправн* | uszkodzon* | na części | poškozen* | na díly | hibás | sérült | pentru piese | defect | trasig | i delar | ødelagt | rikki | arızalı | rusak | hỏng | xác máy | ชำรุด |
     损坏 | 故障 | 配件机 | ジャンク | 部品取り | 動作未確認 | 全体的に状態が悪い | 고장 | 부품용 | معطل | תקול`,
  ],
  [
    'New',
    `unused | never used | never worn | not used | unworn | new with tags | new without tags | new with box | new without box | new other | new (other) | brand new | neu mit etikett | ungebraucht | unbenutzt | ungetragen | jamais porté* | jamais utilisé* | neuf avec étiquette |
     sin usar | sin estrenar | nunca usad* | mai usat* | mai indossat* | ongebruikt | не использовал* | не носил* | nieużywan* | nepoužit* | használatlan | oanvänd | ubrugt | ubrukt | käyttämätön | kullanılmamış | belum pernah dipakai | chưa sử dụng | ยังไม่ได้ใช้`,
  ],
  [
    'Used',
    `like new | like-new | as new | almost new | nearly new | used_like_new | neuwertig | wie neu | comme neuf | comme neuve | état neuf | quasi neuf | como nuevo | como nueva | seminuev* | como novo | como nova | seminov* | come nuovo | come nuova | pari al nuovo | zo goed als nieuw | als nieuw |
     как новый | как новая | как новое | почти новый | як новий | jak nowy | jak nowa | jak nowe | zánovní | jako nov* | újszerű | ca nou | som ny | nästan ny | næsten ny | uudenveroinen | σαν καινούργιο | sıfır ayarında | seperti baru | như mới | เหมือนใหม่ |
     #新 | 九成新 | 九五新 | 九九新 | 几乎全新 | 幾乎全新 | 准新 | 未使用に近い | 新品同様 | 거의 새것 | 새것 같은 | كالجديد | כמו חדש`,
  ],
  [
    'Refurbished',
    `refurbished | refurb | certified refurbished | seller refurbished | manufacturer refurbished | renewed | reconditioned | remanufactured | restored | generalüberholt | refurbished | aufgearbeitet | wiederaufbereitet | erneuert | reconditionné* | remis à neuf | reacondicionad* | restaurad* |
     recondicionad* | renovad* | ricondizionat* | rigenerat* | gereviseerd | восстановлен* | рефаб | відновлен* | odnowion* | regenerowan* | repasovan* | renovovan* | felújított | recondiționat* | renoverad | renoveret | istandsatt | kunnostettu | ανακατασκευασμέν* | yenilenmiş |
     rekondisi | tân trang | 翻新 | 官翻 | 官换机 | 整備済 | 整備品 | リファービッシュ | 再生品 | 리퍼 | 리퍼비시 | مجدد | محدث`,
  ],
  [
    'Used',
    `used | pre-owned | preowned | pre owned | pre-loved | preloved | secondhand | second-hand | second hand | 2nd hand | open box | open-box | openbox | thrifted | worn | gently used | gebraucht | benutzt | getragen | occasion | d'occasion | usagé* | segunda mano | de segunda mano | 2ª mano | usado | usada | usados | usadas |
     usato | usata | seconda mano | tweedehands | gebruikt | б/у | бу | бывш* в употреблении | подержан* | поношен* | вживан* | уживан* | б/в | używan* | używ* | použit* | bazar | használt | second-hand | folosit* | utilizat* | rulat | begagna* | brugt | brukt | käytetty | μεταχειρισμέν* |
     ikinci el | 2. el | kullanılmış | bekas | barang bekas | second | seken | đã qua sử dụng | đồ cũ | cũ | มือสอง | ของมือสอง | 二手 | 闲置 | 旧货 | 中古 | 目立った傷や汚れなし | やや傷や汚れあり | 傷や汚れあり | used品 | ユーズド | 古着 | 중고 | 중고품 | 사용감 | مستعمل | مستعملة | יד שנייה | משומש | دست دوم`,
  ],
  [
    'New',
    `new | nwt | nib | bnib | bnwt | nos | sealed | factory sealed | mint in box | neu | neuware | fabrikneu | originalverpackt | ovp | neuf | neuve | neufs | neuves | sous blister | nuevo | nueva | nuevos | nuevas | a estrenar | precintado | novo | nova | novos | novas | lacrado | nuovo | nuova | nuovi | nuove | sigillato |
     nieuw | nieuwe | новый | новая | новое | новые | запечатан* | новий | нова | нове | нові | нов | нови | nowy | nowa | nowe | nowość | nový | nová | nové | novo | új | nou | noi | nouă | ny | nytt | nye | nyt | uusi | uutta | uudet | καινούργιο | καινούριο | καινούργια | νέο | yeni | sıfır | baru | mới | mới 100% | ใหม่ | มือหนึ่ง | มือ1 |
     全新 | 新品 | 未拆封 | 未开封 | 原封 | 新品、未使用 | 未使用 | 未開封 | 새상품 | 새 상품 | 새제품 | 새 제품 | 새것 | 미개봉 | 미사용 | جديد | جديدة | חדש | חדשה | نو | नया`,
  ],
];
