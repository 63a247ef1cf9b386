import type { Nature, ProofKind } from './claim.ts';
import type { RightKind } from './reporter.ts';

/** What stands before the values in a letter of more than a shopper's own observation. */
export interface LetterLabels {
  explanation: string;
  right: string;
  rightKind: Readonly<Record<RightKind, string>>;
  owner: string;
  authority: string;
  nature: string;
  natureName: Readonly<Record<Nature, string>>;
  proofs: string;
  proofKind: Readonly<Record<ProofKind, string>>;
  declarations: string;
  from: string;
  signature: string;
}

const en: LetterLabels = {
  explanation: 'In my own words:',
  right: 'Right:',
  rightKind: {
    'trade-mark': 'trade mark',
    copyright: 'copyright',
    design: 'design',
    patent: 'patent',
  },
  owner: 'Owner of the right:',
  authority: 'Power of attorney:',
  nature: 'What infringes it:',
  natureName: {
    product: 'the product',
    packaging: 'the packaging',
    image: 'a picture',
    text: 'the text',
  },
  proofs: 'Shown with this letter:',
  proofKind: {
    decision: 'decision',
    'test-purchase': 'test purchase, order',
    appraisal: 'signed appraisal',
    'style-statement': 'statement that the model was never made',
    'genuine-picture': 'picture of the genuine article',
    'listing-picture': 'picture of the listing',
    comparison: 'comparison',
    screenshot: 'screenshot',
    chat: 'chat',
    'official-page': 'the owner’s page',
    'evaluation-report': 'evaluation report',
  },
  declarations: 'I declare:',
  from: 'From:',
  signature: 'Signed:',
};

const zhCN: LetterLabels = {
  explanation: '本人的说明：',
  right: '权利：',
  rightKind: { 'trade-mark': '商标', copyright: '著作权', design: '外观设计', patent: '专利' },
  owner: '权利人：',
  authority: '授权委托书：',
  nature: '涉嫌侵权的部分：',
  natureName: { product: '商品', packaging: '包装', image: '图片', text: '文字' },
  proofs: '随信所附：',
  proofKind: {
    decision: '判决或决定',
    'test-purchase': '购买取证，订单',
    appraisal: '签章的鉴定报告',
    'style-statement': '从未生产该款式的声明',
    'genuine-picture': '正品图片',
    'listing-picture': '商品页面图片',
    comparison: '比对说明',
    screenshot: '截图',
    chat: '聊天记录',
    'official-page': '权利人网页',
    'evaluation-report': '评价报告',
  },
  declarations: '本人声明：',
  from: '通知人：',
  signature: '签名：',
};

export function letterLabels(language: string): LetterLabels {
  return /^zh\b/i.test(language) ? zhCN : en;
}
