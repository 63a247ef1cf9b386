import type { RightKind } from '../../../lib/reporting/reporter.ts';

/**
 * Forms as marketplaces have them, rebuilt by us from what is known that they ask for, in the ways in
 * which such forms are marked up: labels around, beside, above, in a table's row or only in the markup.
 */
export interface ReportForm {
  marketplace: string;
  channel: string;
  reporter: 'shopper' | 'rights-owner' | 'agent';
  right?: RightKind;
  html: string;
  /** By a field's name: the term that fills it. Every other field must be as it was. */
  filledBy: Readonly<Record<string, string>>;
}

const ownActs = `
  <label><input type="checkbox" name="agree"> I have a good-faith belief that the use is not authorized</label>
  <label>Signature <input name="signature"></label>
  <label>Upload your papers <input type="file" name="papers"></label>
  <input type="hidden" name="token"><button>Submit</button>`;

export const ebayForm = `<form>
  <p><label for="cat">Why are you reporting this listing?</label>
    <select id="cat" name="category"><option value="">Select</option><option>Counterfeit or trademark</option></select></p>
  <p><label>Item number <input name="items" value="4711"></label></p>
  <p><label for="reason">Reason</label> <input id="reason" name="reason"></p>
  <p><label for="details">Details (up to 5,000 characters)</label>
    <textarea id="details" name="details" maxlength="5000"></textarea></p>${ownActs}</form>`;

export const reportForms: readonly ReportForm[] = [
  {
    marketplace: 'ebay',
    channel: 'Report this item',
    reporter: 'shopper',
    html: ebayForm,
    filledBy: { reason: 'shortReason', details: 'notice' },
  },
  {
    marketplace: 'amazon',
    channel: 'Report infringement',
    reporter: 'agent',
    right: 'trade-mark',
    html: `<form><table>
      <tr><th>Contact name</th><td><input name="a1"></td></tr>
      <tr><th>Address</th><td><textarea name="a2"></textarea></td></tr>
      <tr><th>Phone</th><td><input name="a3"></td></tr>
      <tr><th>E-mail</th><td><input name="a4"></td></tr>
      <tr><th>Secondary contact</th><td><input name="a5"></td></tr>
      <tr><th>Rights owner</th><td><input name="a6"></td></tr>
      <tr><th>IP type</th><td><select name="a7"><option value="">-</option><option value="T">Trademark infringement</option>
        <option value="C">Copyright infringement</option></select></td></tr>
      <tr><th>Registration number</th><td><input name="a8"></td></tr>
      <tr><th>Country of registration</th><td><select name="a9"><option value="">-</option><option>EU</option><option>US</option></select></td></tr>
      <tr><th>ASINs or URLs</th><td><textarea name="a10"></textarea></td></tr>
      <tr><th>Order ID of test buy</th><td><input name="a11"></td></tr>
      <tr><th>Description</th><td><textarea name="a12"></textarea></td></tr>
      </table>${ownActs}</form>`,
    filledBy: {
      a1: 'notifier.name',
      a2: 'notifier.address',
      a3: 'notifier.telephone',
      a4: 'notifier.email',
      a6: 'owner.organization',
      a7: '=T',
      a8: 'right.registrationNumber',
      a9: 'right.jurisdiction',
      a10: 'url',
      a11: 'proof.test-purchase',
      a12: 'notice',
    },
  },
  {
    marketplace: 'facebook-marketplace',
    channel: 'Trademark report form',
    reporter: 'rights-owner',
    right: 'trade-mark',
    html: `<form>
      <label>Your full name<input name="m1"></label>
      <label>Mailing address<textarea name="m2"></textarea></label>
      <label>Phone number<input name="m3" type="tel"></label>
      <label>Email<input name="m4" type="email"></label>
      <label>What is the trademark?<input name="m5"></label>
      <label>Trademark registration number<input name="m6"></label>
      <label>Where is the trademark registered?<input name="m7"></label>
      <label>Class of goods<input name="m8"></label>
      <label>Links (URLs) to the content<textarea name="m9"></textarea></label>
      <label>Please describe how you believe it infringes<textarea name="m10"></textarea></label>
      <label>Your relationship to the rights owner<select name="m11"><option value="">Choose</option>
        <option value="1">Rights owner</option><option value="2">Agent</option></select></label>
      <label>Electronic signature<input name="m12"></label>${ownActs}</form>`,
    filledBy: {
      m1: 'notifier.name',
      m2: 'notifier.address',
      m3: 'notifier.telephone',
      m4: 'notifier.email',
      m5: 'right.name',
      m6: 'right.registrationNumber',
      m7: 'right.jurisdiction',
      m8: 'right.classes',
      m9: 'url',
      m10: 'notice',
      m11: '=1',
    },
  },
  {
    marketplace: 'taobao',
    channel: 'Taobao report centre (假冒)',
    reporter: 'shopper',
    html: `<form><div class="form-item"><span>举报类型</span><select name="t1"><option value="">请选择</option>
        <option>假冒商品</option></select></div>
      <div class="form-item"><span>举报理由</span><textarea name="t2" maxlength="500"></textarea></div>
      <div class="form-item"><span>订单号（选填）</span><input name="t3"></div>
      <label><input type="checkbox" name="t4">我声明以上内容属实</label></form>`,
    // 500 characters are less than the letter has.
    filledBy: { t2: 'shortReason', t3: 'proof.test-purchase' },
  },
  {
    marketplace: 'shopee',
    channel: 'Shopee IP form (Singapore)',
    reporter: 'agent',
    right: 'trade-mark',
    html: `<form>
      <div class="row"><div class="title">Name *</div><div><input name="s1"></div></div>
      <div class="row"><div class="title">Email *</div><div><input name="s2"></div></div>
      <div class="row"><div class="title">Company Name *</div><div><input name="s3"></div></div>
      <div class="row"><div class="title">IP Type *</div><div><select name="s4"><option value=""></option>
        <option>Copyright</option><option>Trademark</option></select></div></div>
      <div class="row"><div class="title">Registration No. *</div><div><input name="s5"></div></div>
      <div class="row"><div class="title">Letter of authorisation</div><div><input name="s6"></div></div>
      <div class="row"><div class="title">Listing URLs *</div><div><textarea name="s7"></textarea></div></div>${ownActs}</form>`,
    filledBy: {
      s1: 'notifier.name',
      s2: 'notifier.email',
      s3: 'notifier.organization',
      s4: '=Trademark',
      s5: 'right.registrationNumber',
      s7: 'url',
    },
  },
  {
    marketplace: 'tokopedia',
    channel: 'IP report',
    reporter: 'rights-owner',
    right: 'copyright',
    html: `<form>
      <input name="k1" placeholder="Nama lengkap"><input name="k2" placeholder="Nama perusahaan">
      <input name="k3" placeholder="Jabatan"><input name="k4" placeholder="Alamat surel">
      <input name="k5" placeholder="Nomor telepon"><textarea name="k6" placeholder="Tautan produk"></textarea>
      <textarea name="k7" placeholder="Keterangan"></textarea>
      <input name="k8" placeholder="Tanda tangan"></form>`,
    filledBy: {
      k1: 'notifier.name',
      k2: 'notifier.organization',
      k3: 'notifier.jobTitle',
      k4: 'notifier.email',
      k5: 'notifier.telephone',
      k6: 'url',
      k7: 'notice',
    },
  },
  {
    marketplace: 'vinted',
    channel: 'Report illegal content',
    reporter: 'shopper',
    html: `<form>
      <label for="v1">Type of content</label><select id="v1" name="v1"><option value="">-</option><option>Item</option></select>
      <input name="v2" aria-label="URL of the content"><textarea name="v3" aria-label="Reason"></textarea>
      <input name="v4" autocomplete="name"><input name="v5" type="email">
      <label><input type="checkbox" name="v6">In good faith</label></form>`,
    filledBy: { v2: 'url', v3: 'notice', v4: 'notifier.name', v5: 'notifier.email' },
  },
  {
    marketplace: 'walmart',
    channel: 'Brand Portal',
    reporter: 'rights-owner',
    right: 'trade-mark',
    html: `<form><div><input id="brandName" name="w1"></div>
      <div><label for="w2">Claim type</label><select id="w2" name="w2"><option value="">-</option><option>Patent</option>
        <option>Trademark</option></select></div>
      <div><label for="w3">Registration number (7 digits)</label><input id="w3" name="w3" maxlength="7"></div>
      <div><label for="w4">Reason</label><input id="w4" name="w4"></div>
      <div><label for="w5">Item URLs</label><textarea id="w5" name="w5"></textarea></div>
      <div><label for="w6">Seller name</label><input id="w6" name="w6"></div>${ownActs}</form>`,
    // A number longer than the form has room for is not cut.
    filledBy: {
      w1: 'right.name',
      w2: '=Trademark',
      w4: 'shortReason',
      w5: 'url',
      w6: 'seller.name',
    },
  },
];
