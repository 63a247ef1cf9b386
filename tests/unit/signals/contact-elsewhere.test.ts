import { signalCases } from './cases.ts';

signalCases('contact-elsewhere', {
  speaks: [
    ['Nike shoes WhatsApp +86 138 1234 5678', 'WhatsApp +86 138 1234 5678'],
    ['耐克 鞋 加V: abc88990', '加V: abc88990'],
    [
      { name: 'Nike shoes', description: 'More pictures: wechat id: sneaker2024' },
      'wechat id: sneaker2024',
    ],
    ['Найк Telegram @shop2024x', 'Telegram @shop2024x'],
  ],
  silent: [
    'Nike shoes, ask us on WhatsApp',
    'shoes WhatsApp +86 138 1234 5678',
    { name: 'Nike shoes WhatsApp +86 138 1234 5678', marketplace: 'olx' },
    'Nike shoes 138 1234 5678',
  ],
});
