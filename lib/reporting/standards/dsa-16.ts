import { anyone, type Standard } from './standard.ts';

export const dsa16: Standard = {
  id: 'eu-dsa-16',
  title: 'EU Digital Services Act, Art. 16(2)',
  source: 'Regulation (EU) 2022/2065, Art. 16(2)(a)–(d)',
  date: '2022-10-19',
  certainty: 'verified',
  reporters: { kinds: anyone, otherwise: '' },
  fields: [
    {
      id: 'a',
      name: 'reasons',
      asks: 'A sufficiently substantiated explanation of why the content is alleged to be illegal.',
      needs: ['reason'],
      takes: ['explanation', 'inFavour'],
    },
    {
      id: 'b',
      name: 'location',
      asks: 'The exact electronic location, such as the URL, and what else identifies the content.',
      needs: ['url'],
      takes: ['id', 'name', 'seller.name', 'seller.id', 'price', 'seenAt'],
    },
    {
      id: 'c',
      name: 'contact',
      asks: 'Your name and e-mail address.',
      needs: [['notifier.name', 'notifier.organization'], 'notifier.email'],
    },
    {
      id: 'd',
      name: 'good_faith',
      asks: 'Your statement that you believe in good faith that the notice is accurate and complete.',
      needs: ['declaration.accurate-and-complete'],
    },
  ],
};
