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
    大牌同款 · 大牌平替 · estilo · in stile · stile · im stil von · style · styl · w stylu ·
    na wzór · kiểu · kiểu dáng · phong cách · gaya · по мотивам · на основе ·
    похожие на · подобие · у стилі · за мотивами · a la manera de · inspirada en · inspirada em ·
    inspirée de · inspiré par · inspirata a · duftzwilling · parfümzwilling · esinlenilmiş ·
    muadili · แบบ · ทรง · مستوحى من · مستوحاة من · ستايل · בסגנון · geïnspireerd op ·
    inspirerad av · v stylu · ve stylu · în stilul · στυλ · terinspirasi · rip off of ·
    replica of the look of
  `,
  /** Directly behind a name. */
  'look-alike-after': `
    inspired · style · styled · type · dupe · look · look alike · lookalike · alternative · 同款 ·
    平替 · 风格 · 风 · 風 · 同型 · 替代 · 스타일 · st · tarzı · стиль · benzeri · inspirado · inspirada ·
    inspiration · stil · stili · stílusú · style jewelry · tarzında · スタイル · ライク ·
    สไตล์
  `,
  /** Directly before a phrase, which it denies. */
  'negation-before': `
    not · not a · not an · no · non · never · without · avoid · beware of · anti · stop · kein ·
    keine · keinen · nicht · vorsicht vor · pas de · pas · pas une · attention aux · sin · no es ·
    no son · no es una · cuidado con · cuidado con las · não · não é · nao e · bukan · tidak ·
    no ada · не · без · остерегайтесь · защита от · nie · brak · geen · niet · không ·
    không phải · không bán · ليس · ليست · غير · ไม่ใช่ · ไม่มี · 不是 · 非 · 拒绝 · 杜绝 · 谨防 · 抵制 · 打击 ·
    绝非 · 严禁 · 远离 · 没有 · não são · não é uma · non è una · non sono · ikke · inte · ej · ei ole ·
    není · nejsou · nem · nu este · nu sunt · δεν είναι · לא · איננו · نیست · ليست من ·
    nhận đền nếu · hoàn tiền nếu · đền · ป้องกัน · pas du · aucune ·
    остерегайтесь подделок и · без подделок · не продаем · не продаём · 禁止 · 谢绝 · 决不 ·
    绝不 · 并非
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
    リユース · seken · occasion · d occasion · seconde main · de seconde main · déjà porté ·
    gebrauchte · gebrauchter · gebrauchtes · gebrauchten · getragen · usados · usadas · usata ·
    usati · usate · di seconda mano · segunda mão · semi novo · semi nova · seminova · używany ·
    używana · kullanılmış · 2. el · ikinciel · cũ · đồ cũ · 2hand · đã dùng ·
    preloved by · мало б/у · бу · ношеные · секонд · секонд хенд · вживані · вживаний · begagnad ·
    begagnat · brugt · brukt · käytetty · použité · použitý · használt · folosit ·
    folosita · rabljeno · μεταχειρισμένο · μεταχειρισμένη · יד שניה · יד שנייה · משומש · مستعملة ·
    مستعمله · دست دوم · کارکرده · सेकंड हैंड · terpakai · ukay · thrift · มือ2 ·
    มือ 2 · ユーズド · USED品 · 未使用 · 美品 · 二手货 · 95新 · 99新 · 九五新 · 八成新 · 转卖 · 중고품 · 민트급 · 실착
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
    保护壳 · 保护套 · 手机套 · 贴膜 · 钢化膜 · 表带 · 鞋带 · 鞋垫 · 防尘袋 · 包装盒 · 空盒 · 挂件 · 钥匙扣 · 贴纸 · 数据线 · 充电线 · 内胆包 ·
    ケース · カバー · フィルム · ストラップ · 空箱 · 케이스 · 필름 · 스트랩 · чехол · ремешок · шнурки · пленка · стекло ·
    hülle · schutzhülle · armband · coque · étui · bracelet de rechange · funda · carcasa ·
    correa · cover per · custodia · cinturino · capa · capinha · película · casing · tali jam ·
    sarung · kılıf · kordon · ốp lưng · dây đeo · เคส · ฟิล์ม · สาย · جراب · حزام · etui ·
    hoesje · shopping bag · paper bag · gift bag · ribbon · dust cover · storage bag ·
    garment bag · packaging box · receipt · authenticity card · care card · bag organizer ·
    bag organiser · bag insert · purse insert · purse organizer · base shaper · shoe tree ·
    ear tips · eartips · ear pads · earpads · ear hooks · wall mount · screen film ·
    lens protector · camera protector · watch strap · bracelet link · watch box · watch winder ·
    watch case · charging case cover · bag charm · zipper pull · 纸袋 · 礼品袋 · 包装袋 · 内胆 · 防尘罩 · 鞋撑 ·
    收纳盒 · 支架 · 耳塞套 · 耳帽 · 耳罩 · 表盒 · 表扣 · 保护膜 · 耳机壳 · 耳机套 · 屏幕膜 · 机壳 · 卡套 · 充电头 · 充电器 · 鞋盒 · 包撑 ·
    紙袋 · ショッパー · ショップ袋 · 箱のみ · 保存箱 · 保護フィルム · 充電器 · 替えベルト · 쇼핑백 · 더스트백 · 빈박스 · 강화유리 · 보호필름 · 충전기 ·
    чехлы · ремешки · защитное стекло · плёнка · кабель · зарядка · зарядное устройство ·
    подставка · держатель · брелок · наклейка · коробка · пыльник · футляр · стельки · накладка ·
    амбушюры · чохол · чохли · скло · захисне скло · ремінець · hüllen · schutzglas · panzerglas ·
    schutzfolie · folie · ladekabel · ladegerät · uhrenarmband · einlegesohlen · aufkleber ·
    staubbeutel · leerkarton · coques · verre trempé · protection écran · housse · chargeur ·
    câble · bracelet pour · lacets · semelles · porte-clés · autocollant · fundas · mica ·
    cristal templado · vidrio templado · protector de pantalla · cargador · llavero · calcomanía ·
    plantillas · cordones · protetor de tela · carregador · chaveiro · adesivo · palmilha ·
    cadarço · pulseira para · vetro temperato · pellicola · caricabatterie · cavo · portachiavi ·
    adesivi · solette · lacci · szkło · szkło hartowane · pokrowiec · ładowarka · kabel · brelok ·
    naklejka · sznurówki · wkładki · pasek do zegarka · anti gores · kabel data · charger hp ·
    gantungan kunci · stiker · kotak sepatu · tali sepatu · kılıfı · kılıflar · ekran koruyucu ·
    cam koruyucu · şarj aleti · kablo · anahtarlık · kordonu · kutusu · çıkartma · ốp · bao da ·
    kính cường lực · miếng dán · dán màn hình · cáp sạc · củ sạc · dây đồng hồ · móc khóa ·
    hộp đựng · dây giày · ฟิล์มกระจก · สายชาร์จ · สายนาฬิกา · พวงกุญแจ · เคสหูฟัง · กล่องเปล่า ·
    ถุงกระดาษ · كفر · كفرات · واقي · واقي شاشة · لاصقة حماية · شاحن · سلك · غطاء · ميدالية ·
    علبة فارغة · حافظة · قاب · محافظ صفحه · بند ساعت · גלס · כיסוי · מגן מסך · כיסויים ·
    רצועה לשעון · מטען · कवर · केस · hoesjes · screenprotector · oplader · horlogebandje · skal ·
    fodral · skärmskydd · kryt · pouzdro · tvrzené sklo · obal na · üvegfólia · védőfólia · husa ·
    husă · folie sticla · curea ceas · θήκη · θήκες · προστασία οθόνης · τζάμι προστασίας ·
    λουράκι · sarung telefon · pelindung skrin · book · hardcover · paperback · biography ·
    vinyl · dvd · empty bottle · 书籍 · 图书 · 传记 · 空瓶 · 写真集 · 空き瓶 · 도서 · 공병 · книга · книги ·
    постер · пустой флакон · livro · biografia · libro · libros · livre · buch · bildband ·
    książka · plakat · boek · bok · kniha · könyv · βιβλίο · ספר · كتاب · کتاب · kitap · kitabı ·
    sách · หนังสือ · buku · किताब ·
    empty · leer · leere · leerer · lege · vide · vacío · vacía · vuoto · vuota · vazio · vazia ·
    pusty · pusta · puste · tom flaska · порожній · порожня · порожнє · пустой · пустая · boş ·
    kosong · rỗng · ขวดเปล่า · فارغ · فارغة · wall art · art print · canvastavla · wall print ·
    canvas print · print ad · advert · catalog · postcard · postcards · bookmark · wallpaper ·
    blu ray · audiobook · jigsaw · gift wrap · wrapping paper · tissue paper · iron on · hanger ·
    hangers · pin badge · screwdriver for · crate · mold · mould · cake topper · fabric swatch ·
    fabric remnant · offcut · blotter · wipes · travel pouch · pouch only · polishing cloth ·
    sole protector · sole protectors · heel caps · sewing pattern · crochet pattern · pattern pdf ·
    pdf · svg · png · cut file · instant download · digital download · hang tag · price tag ·
    night light · gift card · e gift card · egift card · gift voucher · advertisement · lookbook ·
    zine · embroidery file · cleaning cloth · tea towel · wash tag · hood only · temple arms ·
    technical sheet · wandbild · leinwandbild · kunstdruck · reklame · werbeanzeige · blechschild ·
    geschenkband · aufbewahrungstasche · zeitschrift · katalog · heft · kleiderbügel · schuhkarton ·
    schnürsenkel · schlüsselanhänger · schnittmuster · aufnäher · bügelbild · postkarte ·
    papiertüte · geschenkkarte · geschenkgutschein · affiche · publicité · étiquette · tableau déco ·
    revue · cintre · cintres · pochon · sac papier · sac en papier · patron couture ·
    patron de couture · écusson · talonnettes · carte postale · carte cadeau · revista · anuncio ·
    etiqueta · percha · perchas · bolsa de papel · parche · parches · patrón de costura ·
    cuadro decorativo · cartel · catálogo · tarjeta regalo · quadro · rivista · pubblicità ·
    portabiti · gruccia · grucce · busta di carta · sacchetto · toppa · toppe · cartamodello ·
    catalogo · modellino · carta regalo · buono regalo · sacola de papel · placa decorativa ·
    molde de costura · cabide · cartão presente · vale presente · tijdschrift · kledinghanger ·
    veters · papieren tas · naaipatroon · schilderij · cadeaubon · cadeaukaart · obraz ·
    torba papierowa · wieszak · naszywka · czasopismo · wykrój · karta podarunkowa · tavla ·
    tom kartong · tom låda · papperspåse · skosnören · galge · tygmärke · tidning · presentkort ·
    картина · журнал · бумажный пакет · подарочный пакет · вешалка · бирка · нашивка ·
    термонаклейка · выкройка · плакат · каталог · открытка · подарочная карта ·
    подарочный сертификат · паперовий пакет · шнурівки · наліпка · викрійка · подарункова картка ·
    tablo · kağıt çanta · karton çanta · elbise askısı · arma · yama · bağcık · bağcığı · dergi ·
    afiş · hediye kartı · 装饰画 · 挂画 · 海报 · 画册 · 杂志 · 明信片 · 书签 · 衣架 · 布贴 · 刺绣贴 ·
    纸样 · 礼品卡 · 电子卡 · ポスター · カタログ · パンフレット · 雑誌 · ハンガー · シューレース ·
    靴紐 · 型紙 · タグのみ · ショップカード · ギフトカード · 포스터 · 포장지 · 액자 · 카탈로그 ·
    잡지 · 빈상자 · 종이백 · 옷걸이 · 신발끈 · 기프트카드 · لوحة جدارية · كيس ورقي · مجلة ·
    رباط حذاء · ملصق · ملصقات · بطاقة هدية · โปสเตอร์ · นิตยสาร · ไม้แขวน · เชือกรองเท้า ·
    บัตรของขวัญ · tranh treo · túi giấy · tạp chí · thẻ quà tặng · majalah · hantag ·
    hiasan dinding · gantungan baju ·
    magnet · kühlschrankmagnet · koelkastmagneet · kylskåpsmagnet · calamita · imán ·
    temporary tattoos · matchbox · bjd · doll shoes · doll bag · dollhouse · leather balm ·
    leather cream · crème cuir · crema para cuero · crema pelle · etikett · 取扱説明書 · 이너백 ·
    רצועה · כריות אוזניים · שקית בד · שרוכים · קופסה ריקה · מחזיק מפתחות · nabíječka · nabíjačka ·
    řemínek · náušníky · prachový sáček · tkaničky · prázdná krabička · klíčenka ·
    přívěsek na klíče · φορτιστής · μαξιλαράκια · σακούλα · κορδόνια · άδειο κουτί · μπρελόκ ·
    τζαμάκι · töltő · óraszíj · szíj · fülpárna · porzsák · cipőfűző · üres doboz · kulcstartó ·
    telefontok · încărcător · incarcator · curea de ceas · bureți · săculeț · șireturi · sireturi ·
    cutie goală · cutie goala · breloc · laddare · öronkuddar · dammpåse · nyckelring · caricatore ·
    cuscinetti · ที่ชาร์จ · ฟองน้ำหูฟัง · ถุงกันฝุ่น · şarj cihazı · kulaklık süngeri · kulaklık pedi ·
    toz torbası · kayış · kayışı · зарядний пристрій · амбушюри · пильовик · bộ sạc · đệm tai nghe ·
    mút tai nghe · túi chống bụi · coussinets · bandje · oorkussens · stofzak · sleutelhanger ·
    nauszniki · poduszki nauszne · worek przeciwkurzowy · almofadas auriculares · saco de pó ·
    atacadores · cadarços · almohadillas · guardapolvo · bolsa guardapolvo · ohrpolster · سوار ساعة ·
    حزام ساعة · وسائد أذن · كيس حفظ · أربطة أحذية · イヤーパッド · イヤーチップ · 保存袋 · キーホルダー ·
    이어패드 · 이어팁 · 키링 · 빈 박스 · 海绵套 · busa headphone · bantalan headphone ·
    shower gel · body wash · deodorant · antiperspirant · body lotion · hand cream · bar soap ·
    hand soap · nail polish · nail lacquer · lip balm · bath salts · 沐浴露 · 止汗露 · 身体乳 · 护手霜 · 香皂 ·
    指甲油 · 润唇膏 · ボディソープ · シャワージェル · デオドラント · ボディローション · ハンドクリーム · 石鹸 · 石けん · ネイルカラー · マニキュア ·
    リップクリーム · 바디워시 · 샤워젤 · 데오드란트 · 바디로션 · 핸드크림 · 비누 · 매니큐어 · 네일폴리쉬 · 립밤 · гель для душа ·
    дезодорант · лосьон для тела · крем для рук · мыло · лак для ногтей · бальзам для губ ·
    gel de ducha · gel de baño · desodorante · loción corporal · crema de manos · jabón ·
    esmalte de uñas · bálsamo labial · gel douche · déodorant · lait corporel · crème mains ·
    savon · vernis à ongles · baume à lèvres · Duschgel · Deo · Deospray · Deostick · Deodorant ·
    Körperlotion · Bodylotion · Handcreme · Seife · Nagellack · Lippenbalsam · bagnoschiuma ·
    gel doccia · deodorante · lozione corpo · crema mani · sapone · smalto · smalto per unghie ·
    balsamo labbra · gel de banho · sabonete · desodorizante · loção corporal ·
    creme para as mãos · esmalte · verniz de unhas · protetor labial · żel pod prysznic ·
    dezodorant · balsam do ciała · krem do rąk · mydło · lakier do paznokci · balsam do ust ·
    sabun mandi · deodoran · losion tubuh · krim tangan · kuteks · cat kuku · duş jeli ·
    vücut losyonu · el kremi · sabun · oje · dudak balsamı · جل استحمام · مزيل عرق · لوشن الجسم ·
    كريم اليدين · صابون · طلاء أظافر · مناكير · เจลอาบน้ำ · โรลออน · โลชั่นทาผิว · ครีมทามือ ·
    สบู่ · ยาทาเล็บ · sữa tắm · lăn khử mùi · sữa dưỡng thể · kem tay · xà phòng · sơn móng tay ·
    sơn móng · douchegel · bodylotion · handcrème · zeep · nagellak · duschgel · duschkräm ·
    kroppslotion · handkräm · tvål · nagellack · sprchový gel · tělové mléko · krém na ruce ·
    mýdlo · lak na nehty · tusfürdő · dezodor · testápoló · kézkrém · szappan · körömlakk ·
    gel de duș · loțiune de corp · cremă de mâini · săpun · ojă · oja · гель для душу ·
    лосьйон для тіла · мило · лак для нігтів · αφρόλουτρο · αποσμητικό · λοσιόν σώματος ·
    κρέμα χεριών · σαπούνι · βερνίκι νυχιών · ג׳ל רחצה · דאודורנט · קרם גוף · קרם ידיים · סבון ·
    לק · ژل دوش · دئودورانت · لوسیون بدن · لاک ناخن · शावर जेल · डिओडोरेंट · साबुन · नेल पॉलिश ·
    gel mandian · losyen badan · pengilat kuku
  `,
  /** Parts and refills. */
  part: `
    replacement · spare part · spare parts · parts · repair · toner · cartridge · refill · 配件 ·
    零件 · 替换 · 替换装 · 补充装 · 交換用 · 詰め替え · 부품 · 리필 · запчасти · сменный · ersatzteil · nachfüll ·
    recharge · repuesto · recambio · ricambio · peças · onderdeel · filter · filters · フィルター ·
    필터 · фильтр · фільтр · filtro · filtre · filtry · filtr · filtresi · 滤芯 · 滤网 · bộ lọc ·
    ไส้กรอง · فلتر · remote control · spare · nozzle · attachment · brush roll · 刷头 · 替芯 ·
    配件包 · ricambi · onderdelen · reservdel · náhradní · yedek parça · phụ kiện · อะไหล่ ·
    قطع غيار · запчасть · насадка · насадки · batteria di ricambio · akku für · 替刃 · 替えブラシ ·
    acessório · accesorio · accessory kit ·
    flints · hinge · nose pads · o rings · hands set · heel tips · ersatzglas · ersatzgläser ·
    rechange · reposição · reposición · vervangglazen · wymienne · сменные · змінні · 近视镜片 ·
    换镜片 · for parts · not working · defekt · bastler · à réparer · pour pièces · para piezas ·
    retirada de peças · na części · на запчастини · ジャンク · 部品取り · 부품용 · 坏机 · linh kiện ·
    anse de remplacement · alça para · henkel · φίλτρο · φίλτρα · מסנן · szűrő · filtru · ฟิลเตอร์
  `,
  /** Less than what is usually sold. */
  sample: `
    sample · samples · tester · decant · decanted · miniature · travel size · vial · trial size ·
    travel spray · 小样 · 试用装 · 分装 · 体验装 · 中样 · 旅行装 · サンプル · お試し · 샘플 · 미니어처 · пробник · отливант ·
    миниатюра · probe · échantillon · muestra · amostra · campione · próbka · sampel · mẫu thử ·
    ขนาดทดลอง · ตัวอย่าง · عينة · на разлив · распив · отливанты · пробники · розлив · abfüllung ·
    splits · fraccionado · fraccionada · decante · échantillons ·
    dekant · chiết · แบ่งขาย · 小分け · アトマイザー · 소분 · 리필용 ·
    1ml · 1 ml · 1.5ml · 1.5 ml · 2ml · 2 ml · 3ml · 3 ml · 4ml · 4 ml · 5ml · 5 ml · 6ml · 6 ml ·
    7ml · 7 ml · 7.5ml · 7.5 ml · 8ml · 8 ml · 10ml · 10 ml · 5мл · 5 мл · 7.5мл · 7.5 мл · 10мл ·
    10 мл · pröbchen · duftprobe · 试管 · 試管 · ミニボトル · miniatur · miniatura · miniaturka ·
    miniatuur · miniatyr · minyatür · μινιατούρα · мініатюра · דוגמית · มินิ · ミニ香水 · minis
  `,
  /** The price isn’t that of the goods. */
  deposit: `
    定金 · 订金 · 补差价 · 专拍 · 邮费 · 运费 · 预付 · deposit · booking fee · down payment · price difference ·
    extra fee · shipping fee · shipping cost · rental · rent · 租赁 · 出租 · предоплата · доплата ·
    anzahlung · acompte · anticipo · señal · sinal · zaliczka · kapora · đặt cọc · มัดจำ · عربون ·
    手付金 · 差額 · 예약금 · ongkir · tambahan ongkir · phí ship · frete · flete · versandkosten ·
    frais de port ·
    for hire · bag hire · dress hire · layaway · first payment · balance payment · starting bid ·
    starting price · no reserve · auction · authentication service · watch service ·
    cleaning service · restoration service · mieten · mietpreis · auktion · startpreis ·
    location sac · location robe · à louer · enchère · alquiler · subasta · noleggio · asta ·
    aluguel · leilão · te huur · veiling · wynajem · licytacja · hyra · аренда · прокат · аукцион ·
    оренда · kiralık · müzayede · 洗护 · 清洗护理 · 包包护理 · 皮具护理 · 皮具修复 · 维修保养 ·
    维修服务 · 鉴定服务 · 租借 · 拍卖 · レンタル · 修理 · クリーニング · オークション · 대여 · 렌탈 ·
    수선 · إيجار · للإيجار · ให้เช่า · cho thuê · sewa · disewakan ·
    raffle ticket · pre order fee
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
    girl · junior · youth · teen · 儿童 · 童装 · 童鞋 · 婴儿 · 宝宝 · 小童 · 中大童 · キッズ · ジュニア · ベビー · 키즈 ·
    아동 · детские · детский · детская · kinder · enfant · niño · niña · infantil · bambino ·
    bambina · anak · çocuk · trẻ em · เด็ก · أطفال · kinderschuhe · enfants · garçon · fille ·
    niños · niñas · infantiles · bambini · crianças · menino · menina · dziecięce · dziecięca ·
    dzieci · chłopięce · anak anak · bayi · kız çocuk · bebek · bé · cho bé · em bé · เด็กผู้ชาย ·
    الاطفال · للأطفال · بناتي · ولادي · ילדים · ילדות · בנים · बच्चों · barn · dětské · gyerek ·
    copii · παιδικά · παιδικό · дитячі · дитяча · дитячий · для девочек · для мальчиков ·
    подростковые · 小朋友 · 大童 · 幼童 · 亲子 · キッズ用 · 子供 · 子供用 · 아기 · 유아 · 주니어
  `,
  /** In a seller’s name. */
  official: `
    official · official store · flagship · flagship store · authorized · authorised ·
    brand store · outlet · 官方 · 旗舰店 · 专卖店 · 授权 · 公式 · 공식 · официальный · offiziell · officiel ·
    oficial · ufficiale · resmi · chính hãng · الرسمي · официальный магазин · официальный дилер ·
    offizieller shop · boutique officielle · tienda oficial · loja oficial · negozio ufficiale ·
    oficjalny · oficjalny sklep · resmi mağaza · toko resmi · gian hàng chính hãng ·
    ร้านค้าทางการ · متجر رسمي · המותג הרשמי · 官方旗舰店 · 直营店 · 공식스토어 · 公式ストア · 公式ショップ
  `,
  /** The name itself insists on originality. */
  insistence: `
    100% original · 100% authentic · 100% genuine · 100% real · original 100% ·
    guaranteed authentic · authentic guaranteed · authenticity guaranteed · guaranteed genuine ·
    genuine guaranteed · real original · 100% оригинал · 100% original produkt · 100% echt ·
    100% authentique · 保证正品 · 正品保证 · 百分百正品 · 100%正品 · 绝对正品 · 確実正規品 ·
    本物保証 · 정품보장
  `,
  /** A buyer says that what came isn't genuine. */
  doubt: `
    fake · fakes · a fake · counterfeit · knockoff · knock off · not genuine · not original ·
    not authentic · not the real thing · isn't genuine · isn't original · isn't authentic ·
    not real · unauthentic · imitation · replica · rip off · smells different · smells nothing like ·
    different smell · smells like alcohol · logo peeled · logo peels · serial number invalid ·
    serial number not valid · qr code doesn't work · qr code does not work · no qr code ·
    假货 · 假的 · 是假的 · 不是正品 · 非正品 · 仿品 · 高仿 · 山寨 · 冒牌 · 味道不对 · 不是真的 · 盗版 ·
    假貨 · подделка · подделку · не оригинал · неоригинал · это копия · палёный · паль · фейк ·
    запах не тот · не настоящий · не настоящие · підробка · не оригінал · falso · falsa · falsos ·
    falsas · falsificado · no es original · no son originales · es copia · una copia · pirata ·
    imitación · não é original · nao e original · não são originais · falsificação · contrefaçon ·
    c'est un faux · pas original · pas authentique · faux produit · fälschung · gefälscht ·
    nicht original · nicht echt · kein original · plagiat · contraffatto · non originale ·
    non è originale · taroccato · podróbka · podróba · nieoryginalny · nieoryginalne · nep · namaak ·
    niet echt · niet origineel · falsk · kopia · padělek · neoriginální · hamisítvány · hamis ·
    nem eredeti · fals · nu este original · contrafăcut · μαϊμού · δεν είναι αυθεντικό · ψεύτικο ·
    偽物 · ニセモノ · コピー品 · 本物ではない · 偽造品 · 가품 · 짝퉁 · 가짜 · 정품이 아님 · 정품 아님 · sahte ·
    orijinal değil · orjinal değil · çakma · taklit · تقليد · مقلد · غير أصلي · غير اصلي · مو اصلي ·
    مش اصلي · مزيف · تقلبی · اصل نیست · זיוף · מזויף · לא מקורי · नकली · palsu · barang kw · bukan ori ·
    tidak ori · tidak original · gak ori · ga ori · tiruan · tak original · hàng giả · hàng fake ·
    hàng nhái · không phải hàng thật · ของปลอม · ไม่แท้ · ปลอม · ของก๊อป · peke
  `,
  /** Before a doubt: the buyer only feared it. */
  wondering: `
    thought · thought it was · worried · afraid · wondering if · i was scared · might be · maybe ·
    suspected · doubted · anyone who says · people say · 以为 · 怀疑 · 担心 · 会不会 · 是不是 · 生怕 · 怕是 ·
    думал · думала · боялся · боялась · сомневался · pensé que era · pensaba que · creí que ·
    achei que era · pensei que · je pensais · j'avais peur · dachte · befürchtet · pensavo fosse ·
    myślałem · bałem się · sanmıştım · korktum · kirain · takutnya · takut · tưởng · sợ ·
    คิดว่า · กลัว · 思っ · 心配 · 걱정 · 줄 알았 · خفت · ظننت
  `,
  /** What the goods come in or are of, which may be called fake without harm. */
  wrapping: `
    box · packaging · package · carton · wrapping · leather · fur · eyelashes · lashes · nails · tan ·
    flowers · plants · plant · grass · pockets · pocket · snow · news · smile · 包装 · 盒子 · 箱子 · 皮草 ·
    睫毛 · 花 · 植物 · коробка · упаковка · caja · embalagem · caixa · emballage · boîte ·
    verpackung · karton · scatola · confezione · pudełko · opakowanie · 箱 · 外箱 · 박스 · 포장 ·
    kutu · kutusu · kotak · hộp · กล่อง · علبة · صندوق
  `,
  /** In a question: is it original? */
  'asks-genuine': `
    is it original · is this original · original? · is it authentic · is this authentic · authentic? ·
    is it genuine · is this genuine · is it real · is this real · is it fake · is this fake ·
    is it legit · are these authentic · are these real · are they original · are they genuine ·
    正品吗 · 是正品吗 · 是不是正品 · 正品么 · 是真的吗 · 真的假的 · 是真货吗 · 原装吗 · 正品嗎 · 保真吗 · оригинал · оригинал? ·
    это оригинал · это подделка · оригинальные · оригінал · es original · son originales ·
    ¿es original · original o copia · é original · são originais · e original · c'est original ·
    est-ce un original · est-ce authentique · authentique · ist das original · original oder fake ·
    ist das echt · sind die echt · è originale · sono originali · czy to oryginał · czy oryginalne ·
    oryginał · is het echt · is dit origineel · 本物です · 本物でしょ · 正規品です · 正規品でしょ · 정품인가 · 정품이 · 정품 맞 · 진품 ·
    orijinal mi · orjinal mi · orijinal mı · هل هو اصلي · هل هي اصلية · اصلي · أصلي · آیا اصل · מקורי ·
    ori gak · ori ga · ori kah · original gak · original ga · original kah · asli gak · asli kah ·
    hàng chính hãng không · có phải hàng thật · chính hãng · auth không · แท้ไหม · แท้มั้ย · ของแท้ ·
    legit po · original po
  `,
  /** In an answer: yes, it is. */
  affirms: `
    yes · yes it is · of course · sure · certainly · definitely · original · authentic · genuine · real ·
    是的 · 正品 · 真的 · 保真 · 放心 · 您好是 · 原装 · 当然 · да · конечно · оригинал · оригинальный · так · sí · si ·
    claro · por supuesto · sim · com certeza · oui · bien sûr · authentique · ja · natürlich · echt ·
    certo · originale · tak · oczywiście · oryginał · origineel · はい · 本物 · 正規品 · 네 · 예 · 맞습니다 · 정품 ·
    evet · tabii · orijinal · orjinal · نعم · اكيد · أكيد · ايوه · اصلي · أصلي · بله · اصل · כן · iya · ya ·
    ori · asli · vâng · dạ · đúng · có · chính hãng · ใช่ · ครับ · ค่ะ · แท้ · opo · oo
  `,
  /** The goods are said to lie near. */
  'local-stock': `
    local stock · ready stock · in stock now · ships today · same day dispatch · next day delivery ·
    domestic shipping · fast local delivery · 现货 · 現貨 · 国内现货 · 当天发货 · 即納 · 国内発送 · 即日発送 · 국내배송 ·
    당일발송 · в наличии · со склада в · entrega inmediata · envío inmediato · stock disponible ·
    pronta entrega · a pronta entrega · livraison rapide · stock france · sofort lieferbar ·
    lieferung aus deutschland · pronta consegna · od ręki · wysyłka z polski · hemen teslim ·
    aynı gün kargo · siap kirim · hàng có sẵn · พร้อมส่ง · متوفر حاليا
  `,
  /** Then it takes its time. */
  'made-to-order': `
    pre-order · pre order · preorder · made to order · custom made · customized · customised · custom ·
    personalised · personalized · 预售 · 定制 · 预订 · 预定 · 期货 · 予約 · 受注生産 · オーダーメイド · 예약 · 주문제작 ·
    предзаказ · под заказ · на заказ · bajo pedido · por encargo · personalizado · sob encomenda ·
    précommande · sur mesure · vorbestellung · maßanfertigung · su ordinazione · na zamówienie ·
    sipariş üzerine · đặt trước · พรีออเดอร์ · حسب الطلب
  `,
};

export const wording: Readonly<Record<WordingKind, readonly string[]>> = Object.fromEntries(
  wordingKinds.map((kind) => [kind, terms[kind].split('·').map((term) => term.trim())]),
) as Record<WordingKind, string[]>;
