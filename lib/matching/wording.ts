import { type WordingKind, wordingKinds } from './wording-kinds.ts';

/** Terms, parted by '·'. */
const terms: Record<WordingKind, string> = {
  /** Directly before a name: the goods go with the brand’s. */
  'compatible-before': `
    for · fits · fit for · fits for · compatible with · compatible for · replacement for ·
    works with · work with · designed for · made for · suitable for · replaces · für · passend für ·
    kompatibel mit · geeignet für · passend zu · pour · compatible avec · adapté à · para ·
    compatible con · per · compatibile con · compatível com · для · совместим с · совместимый с ·
    подходит для · do · pasuje do · kompatybilny z · untuk · kompatibel · dành cho · tương thích ·
    tương thích với · voor · geschikt voor · متوافق مع · สำหรับ · ใช้กับ · 适用于 · 适用 · 兼容 ·
    适配 · 通用于
  `,
  /** Directly behind a name, or behind the model that follows it. */
  'compatible-after': `
    対応 · 互換 · 兼容 · 用ケース · 用 · 호환 · 용 · uyumlu · için · compatible · kompatibel · 専用 ·
    专用 · 适用 · 通用
  `,
  /** Directly before a name: the goods only look or smell like the brand's. */
  'look-alike-before': `
    inspired by · in the style of · style of · similar to · same style as · same as · compare to ·
    compared to · alternative to · alternative for · dupe for · dupe of · type of · like · ala ·
    à la · tipo · inspiré de · inspirado en · inspirado em · ispirato a · inspiriert von ·
    angelehnt an · simil · типа · в стиле · аналог · tarzı · giống · mirip · สไตล์ · 仿 · 类似 ·
    大牌同款 · 大牌平替
  `,
  /** Directly behind a name. */
  'look-alike-after': `
    inspired · style · styled · type · dupe · look · look alike · lookalike · alternative · 同款 ·
    平替 · 风格 · 风 · 風 · 同型 · 替代 · 스타일 · st · tarzı · стиль · benzeri
  `,
  /** Directly before a phrase, which it denies. */
  'negation-before': `
    not · not a · not an · no · non · never · without · avoid · beware of · anti · stop · kein ·
    keine · keinen · nicht · vorsicht vor · pas de · pas · pas une · attention aux · sin · no es ·
    no son · no es una · cuidado con · cuidado con las · não · não é · nao e · bukan · tidak ·
    no ada · не · без · остерегайтесь · защита от · nie · brak · geen · niet · không · không phải ·
    không bán · ليس · ليست · غير · ไม่ใช่ · ไม่มี · 不是 · 非 · 拒绝 · 杜绝 · 谨防 · 抵制 · 打击 ·
    绝非 · 严禁 · 远离 · 没有
  `,
  /** Directly behind a phrase. */
  'negation-after': `
    değil · değildir · yoktur · ではありません · ではない · に注意 · の販売はして · じゃない ·
    아님 · 아닙니다 · 일 경우 · 시 · 包赔 · 必究 · 假一赔 · detector · protection · nahi
  `,
  /** 'Copy', 'replica', 'AAA' where they say nothing of a brand. */
  'harmless-copy': `
    copy paper · hard copy · photocopy · carbon copy · copywriting · replica model · scale replica ·
    replica statue · replica prop · museum replica · historical replica · replica artwork ·
    airsoft · replica jersey · replica shirt · replica ball · replica kit · diecast · die cast ·
    1:1 scale · AAA battery · AAA batteries · AAA game · AAA games · AAA pearl · AAA zirconia ·
    AAA cubic zirconia · counterfeit money · counterfeit pen · counterfeit detector ·
    anti-counterfeit · clone dock · disk clone · disk cloning · clone trooper · clone wars ·
    faux leather · faux fur · imitation leather · imitation jewellery · imitation jewelry ·
    imitation silk · art replica · film replica · 复印纸 · 硬拷贝 · 备份 · 高仿真 · 复刻版唱片 ·
    翡翠 · 和田玉 · レプリカユニフォーム · réplique airsoft · repliki ASG · bulu mata ·
    копия ключа · モデルガン
  `,
  /** Not new, whoever sells it. */
  resale: `
    pre-owned · preowned · pre-loved · preloved · second hand · secondhand · 2nd hand · used ·
    vintage · refurbished · renewed · open box · thrifted · worn once · gently used · 二手 · 闲置 ·
    九成新 · 中古 · 古着 · б/у · gebraucht · d'occasion · segunda mano · usado · usada · seminovo ·
    bekas · มือสอง · 중고 · używane · tweedehands · ikinci el · đã qua sử dụng · مستعمل · usato ·
    リユース · seken
  `,
  /** Things sold with a brand’s name on them that aren’t its goods. */
  accessory: `
    case · cases · cover · covers · back cover · flip cover · pouch cover · screen protector ·
    screen guard · tempered glass · protector · skin · skins · strap · straps · watch band ·
    watchband · replacement band · laces · shoelace · shoelaces · insole · insoles · dust bag ·
    dustbag · shoe box · box only · empty box · gift box · keychain · key chain · keyring ·
    key ring · sticker · stickers · decal · decals · patch · patches · poster · mug · manual ·
    magazine · catalogue · coffee table book · buttons · stand · holder · mount · adapter ·
    adaptor · cable · charger · stylus · lanyard · shoe cleaner · charms for · cap only · 手机壳 ·
    保护壳 · 保护套 · 手机套 · 贴膜 · 钢化膜 · 表带 · 鞋带 · 鞋垫 · 防尘袋 · 包装盒 · 空盒 · 挂件 ·
    钥匙扣 · 贴纸 · 数据线 · 充电线 · 内胆包 · ケース · カバー · フィルム · ストラップ · 空箱 ·
    케이스 · 필름 · 스트랩 · чехол · ремешок · шнурки · пленка · стекло · hülle · schutzhülle ·
    armband · coque · étui · bracelet de rechange · funda · carcasa · correa · cover per ·
    custodia · cinturino · capa · capinha · película · casing · tali jam · sarung · kılıf · kordon ·
    ốp lưng · dây đeo · เคส · ฟิล์ม · สาย · جراب · حزام · etui · hoesje
  `,
  /** Parts and refills. */
  part: `
    replacement · spare part · spare parts · parts · repair · toner · cartridge · refill · 配件 ·
    零件 · 替换 · 替换装 · 补充装 · 交換用 · 詰め替え · 부품 · 리필 · запчасти · сменный ·
    ersatzteil · nachfüll · recharge · repuesto · recambio · ricambio · peças · onderdeel
  `,
  /** Less than what is usually sold. */
  sample: `
    sample · samples · tester · decant · decanted · miniature · travel size · vial ·
    trial size · travel spray · 小样 · 试用装 · 分装 · 体验装 · 中样 · 旅行装 · サンプル ·
    お試し · 샘플 · 미니어처 · пробник · отливант · миниатюра · probe · échantillon · muestra ·
    amostra · campione · próbka · sampel · mẫu thử · ขนาดทดลอง · ตัวอย่าง · عينة
  `,
  /** The price isn’t that of the goods. */
  deposit: `
    定金 · 订金 · 补差价 · 专拍 · 邮费 · 运费 · 预付 · deposit · booking fee · down payment ·
    price difference · extra fee · shipping fee · shipping cost · rental · rent · 租赁 · 出租
  `,
  /** Several articles sold as one, which the seller may give a number of its own. */
  bundle: `
    bundle · bundle of · set of · pack of · lot of · multipack · multi pack · value pack · combo ·
    paket · bündel · set aus · er pack · er set · lot de · pack de · juego de · conjunto de · kit de ·
    confezione da · set da · zestaw · набор · комплект · paket isi · set isi · bộ · combo de · takım ·
    套装 · 组合装 · 礼盒装 · セット · まとめ売り · 세트 · 묶음 · ชุด · مجموعة · طقم
  `,
  /** Children’s sizes. */
  children: `
    kids · kid · child · children · childrens · toddler · baby · infant · boys · girls · boy ·
    girl · junior · youth · teen · 儿童 · 童装 · 童鞋 · 婴儿 · 宝宝 · 小童 · 中大童 · キッズ ·
    ジュニア · ベビー · 키즈 · 아동 · детские · детский · детская · kinder · enfant · niño · niña ·
    infantil · bambino · bambina · anak · çocuk · trẻ em · เด็ก · أطفال
  `,
  /** In a seller’s name. */
  official: `
    official · official store · flagship · flagship store · authorized · authorised · brand store ·
    outlet · 官方 · 旗舰店 · 专卖店 · 授权 · 公式 · 공식 · официальный · offiziell · officiel ·
    oficial · ufficiale · resmi · chính hãng · الرسمي
  `,
  /** The name itself insists on originality. */
  insistence: `
    100% original · 100% authentic · 100% genuine · 100% real · original 100% ·
    guaranteed authentic · authentic guaranteed · authenticity guaranteed · guaranteed genuine ·
    genuine guaranteed · real original · 100% оригинал · 100% original produkt · 100% echt ·
    100% authentique · 保证正品 · 正品保证 · 百分百正品 · 100%正品 · 绝对正品 · 確実正規品 ·
    本物保証 · 정품보장
  `,
};

export const wording: Readonly<Record<WordingKind, readonly string[]>> = Object.fromEntries(
  wordingKinds.map((kind) => [kind, terms[kind].split('·').map((term) => term.trim())]),
) as Record<WordingKind, string[]>;
