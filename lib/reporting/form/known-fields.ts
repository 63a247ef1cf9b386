import { proofKinds } from '../claim.ts';
import type { ClaimTerm } from '../claim-terms.ts';

/** A kind of field that reports' forms have, known by its label in whatever language, or by its markup. */
export interface KnownField {
  id: string;
  /**
   * What fills it, the first that the claim states: `notice` is the whole text, `shortReason` what
   * speaks most against the listing, in one sentence. None where only the user can choose.
   */
  terms: readonly (ClaimTerm | 'notice' | 'shortReason')[];
  /** All that the claim states of these terms, not only the first. */
  together?: true;
  /** The field that it stands in for where the form has none of that kind. */
  standsInFor?: string;
  /** On the field's label, in lower case. */
  label: RegExp;
  /** HTML's `autocomplete` and `type` that mean the same. */
  autocomplete?: readonly string[];
  type?: string;
}

/**
 * What only the user does, in the form itself: signing, declaring, proving who they are and what is
 * theirs. Such fields are never filled.
 */
export const ownActs =
  /signature|\bsign(ed)?\b|password|captcha|verification code|statement|declar|good.?faith|perjury|authori[sz]ation|power of attorney|proof of (authority|right|ownership)|\bpapers?\b|\bscan\b|attach|upload|certificate(?! n)|签名|签章|密码|验证码|声明|授权|署名|パスワード|宣誓|委任|서명|비밀번호|선언|위임|firma\b|contraseña|declaraci|assinatura|senha|declara|mot de passe|déclar|pouvoir|unterschrift|passwort|erklärung|vollmacht|parola|dichiaraz|procura|подпис|парол|заявл|доверенн|imza|şifre|beyan|vekâlet|tanda tangan|kata sandi|pernyataan|surat kuasa|chữ ký|mật khẩu|cam đoan|ủy quyền|ลายเซ็น|ลายมือชื่อ|รหัสผ่าน|คำรับรอง|توقيع|كلمة المرور|إقرار|وكالة/;

/** In the order in which they are tried: a label that fits two means the first. */
export const knownFields: readonly KnownField[] = [
  {
    id: 'right-kind',
    terms: ['right.kind'],
    label:
      /(type|kind) of (ip|right|intellectual)|\bipr? type|claim type|(type|nature) of (violation|infringement)|^type:.*(trade.?mark|copyright)|权利类型|權利類型|権利の種類|권리 ?(유형|종류)|tipo de derecho|tipo de direito|type de droit|art des rechts|tipo di diritto|вид права|hak türü|jenis hak|loại quyền/,
  },
  // A kind or a code of the form's own, which only the user can tell from its others.
  {
    id: 'choice',
    terms: [],
    label:
      /reason.?code|^(report|issue|violation|complaint)? ?(type|category)\b|^category|^type of content|^reason(:| \()|举报类型|投诉类型|お問い合わせ(種別|の種類)|신고 ?유형|secondary|messagetoseller|copyemail|^countries$/,
  },
  {
    id: 'email',
    terms: ['notifier.email'],
    label:
      /e-?mail|邮箱|郵箱|邮件|メール|이메일|correo electr|courriel|эл\S* почт|электронн\S* почт|e-posta|surel|อีเมล|البريد الإلكتروني/,
    autocomplete: ['email'],
    type: 'email',
  },
  {
    id: 'telephone',
    terms: ['notifier.telephone'],
    label:
      /phone|\btel\b|tel[eéè]f|telefon|手机|电话|電話|전화|телефон|telepon|điện thoại|โทรศัพท์|هاتف/,
    autocomplete: ['tel', 'tel-national'],
    type: 'tel',
  },
  {
    id: 'proofs',
    terms: proofKinds.map((kind) => `proof.${kind}` as const),
    together: true,
    label:
      /^evidence|\bproofs?\b|证据|證據|証拠|증거|prueba|preuve|nachweis|beweis|доказат|kanıt|\bbukti\b|bằng chứng|หลักฐาน|أدلة|دليل/,
  },
  {
    id: 'test-purchase',
    terms: ['proof.test-purchase'],
    label:
      /order (id|number)|test.?(buy|order|purchase)|订单|注文番号|주문 ?번호|pedido|bestellnummer|commande|заказ/,
  },
  {
    id: 'jurisdiction',
    terms: ['right.jurisdiction'],
    label:
      /jurisdiction|territor|(countr|region|office)\S* (of|for|where).*(regist|right|mark|protect)|registration (countr|office)|where (it|the right|.*mark) (is )?(hold|regist)|管辖|法域|管轄|注册(国|地)|登録国|관할|jurisdic|giurisdiz|юрисдикц/,
  },
  {
    id: 'registration-number',
    terms: ['right.registrationNumber'],
    label:
      /registration|reg(istr)?\.? ?(no|num)|certificate n|patent n|\bipr? number|注册号|登记号|登録番号|등록 ?번호|n[uú]mero de registro|número de registo|enregistrement|registernummer|registriernummer|registrierung|registrazione|регистрац|tescil|pendaftaran|đăng ký|ทะเบียน|رقم التسجيل/,
  },
  {
    id: 'classes',
    terms: ['right.classes'],
    label:
      /\bclass(es)?\b|类别|類別|区分|분류|\bclases?\b|\bklassen?\b|\bclassi?\b|класс|sınıf|\bkelas\b|\bnhóm\b/,
  },
  {
    id: 'nature',
    terms: ['nature'],
    label: /\bnature\b|infringement type|what infringes|where .*(infring|appear)|侵权(类型|部位)/,
  },
  {
    id: 'object',
    terms: ['object'],
    label: /\bobject\b|投诉对象|举报对象/,
  },
  {
    id: 'relationship',
    terms: ['reporter'],
    label:
      /owner or (an? )?(authori[sz]ed )?agent|relationship|(i am|are you|acting) (the|an?|as|on)|与权利人(的)?关系|権利者との関係|권리자와의 관계/,
  },
  {
    id: 'owner',
    terms: ['owner.organization', 'owner.name'],
    label:
      /owner|rights?.?holder|\bholder\b|principal|权利人|權利人|権利者|권리자|titular|titulaire|rechteinhaber|\binhaber|titolare|правооблад|hak sahibi|pemilik|chủ (thể|sở hữu)|เจ้าของ|صاحب الحق/,
  },
  {
    id: 'company',
    terms: ['notifier.organization'],
    label:
      /company|organi[sz]ation|business name|公司|企业|会社|회사|empresa|société|entreprise|unternehmen|\bfirma\b|azienda|societ|компани|организац|şirket|perusahaan|công ty|บริษัท|شركة/,
    autocomplete: ['organization'],
  },
  {
    id: 'job-title',
    terms: ['notifier.jobTitle'],
    label:
      /job|position|role in|职务|役職|직책|\bcargo\b|fonction|\bqualifica\b|должност|unvan|jabatan|chức vụ/,
    autocomplete: ['organization-title'],
  },
  {
    id: 'platform',
    terms: ['recipient', 'marketplace'],
    label: /^platform|marketplace name|平台|プラットフォーム|플랫폼|^plataforma|^plattform/,
  },
  {
    id: 'item-number',
    terms: ['id'],
    label:
      /^asin(?!.*url)|\bby asin\b|item ?(id|no|num|code)|listing (id|num)|product (id|code)|offer num|^itemid$|商品(id|编号|番号)|상품 ?번호|número de (artículo|anuncio)|artikelnummer|numéro d.(article|objet)|номер товара|артикул/,
  },
  {
    id: 'seller',
    terms: ['seller.name', 'seller.id'],
    label:
      /(seller|shop|store|merchant).?s? ?(user ?|login ?)?(name|id)\b|卖家(名|昵称|账号)|店铺名|出品者名|ショップ名|판매자(명| 이름)/,
  },
  {
    id: 'urls',
    terms: ['url'],
    label:
      /\burls?\b|\blinks?\b|asin|listing|web ?(page|site) address|网址|链接|鏈接|連結|リンク|アドレス|링크|주소 ?\(url|enlace|endereço (web|do anúncio)|\bliens?\b|ссылк|bağlantı|tautan|liên kết|đường dẫn|ลิงก์|رابط/,
    type: 'url',
  },
  {
    id: 'seller',
    terms: ['seller.name', 'seller.id'],
    label:
      /seller|\bshop\b|\bstore\b|merchant|卖家|店铺|出品者|ショップ|판매자|vendedor|vendeur|verkäufer|venditore|продавец|продавц|satıcı|penjual|người bán|ผู้ขาย|البائع/,
  },
  {
    id: 'right-name',
    terms: ['right.name'],
    label:
      /trade.?mark|\bmark\b|\bbrand\b|\bipr? name|title of (the )?work|copyrighted work|商标|品牌|商標|ブランド|상표|브랜드|\bmarca\b|\bmarque\b|\bmarke\b|бренд|товарн\S* знак|\bmarka\b|\bmerek\b|nhãn hiệu|thương hiệu|แบรนด์|เครื่องหมายการค้า|علامة/,
  },
  {
    id: 'country',
    terms: ['notifier.country'],
    label:
      /countr|国家|國家|^国$|국가|\bpaís\b|\bpays\b|\bland\b|\bpaese\b|страна|ülke|\bnegara\b|quốc gia|ประเทศ|بلد|دولة/,
    autocomplete: ['country', 'country-name'],
  },
  {
    id: 'address',
    terms: ['notifier.address'],
    label:
      /address|street|地址|住所|주소|direcci|endereço|morada|adresse|anschrift|indirizzo|адрес|\badres\b|alamat|địa chỉ|ที่อยู่|عنوان/,
    autocomplete: ['street-address', 'address-line1'],
  },
  {
    id: 'notice',
    terms: ['notice'],
    label:
      /detail|descri|explain|explanation|elaborate|comment|\bnotes?\b|message|\bfacts?\b|what happened|free text|additional information|tell us more|\bdmca elements|说明|描述|详情|事实|補充|补充|詳細|説明|설명|내용|상세|detalle|detalhe|détail|beschreib|einzelheit|spieg|dettagli|описан|подробн|açıklama|ayrıntı|keterangan|rincian|mô tả|chi tiết|รายละเอียด|وصف|تفاصيل/,
  },
  {
    id: 'reason',
    terms: ['shortReason'],
    standsInFor: 'notice',
    label:
      /reason|\bwhy\b|subject|理由|原因|사유|이유|motiv|\brazón|\brazão|begründ|\bgrund\b|motif|raison|причин|gerekçe|sebe[bp]|alasan|lý do|เหตุผล|سبب|أسباب/,
  },
  {
    id: 'right',
    terms: [
      'right.name',
      'right.kind',
      'right.registrationNumber',
      'right.jurisdiction',
      'right.classes',
    ],
    together: true,
    label: /^right$|legal basis|(ip|intellectual property|your) rights?$|^(知识产权|权利)$|^権利$/,
  },
  {
    id: 'contact',
    terms: ['notifier.name', 'notifier.organization', 'notifier.email', 'notifier.telephone'],
    together: true,
    label: /^(your )?contact( (details|information|info))?$|^联系方式$|^連絡先$|^연락처$/,
  },
  {
    id: 'name',
    terms: ['notifier.name'],
    label:
      /\bname\b|contact person|姓名|联系人|氏名|お名前|이름|성명|\bnombre\b|\bnome\b|\bnom\b|имя|фио|ad[ıi]? soyad|\bnama\b|họ (và )?tên|ชื่อ|الاسم/,
    autocomplete: ['name'],
  },
];

/** Which field a label means; nothing where it isn't known, or is the user's own act. */
export function fieldCalled(label: string): KnownField | undefined {
  const folded = label.normalize('NFKC').toLowerCase();
  if (ownActs.test(folded)) return undefined;
  return knownFields.find((field) => field.label.test(folded));
}
