import { hostOf } from './marketplaces.ts';
import { secondHand } from './price.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** The European Union's countries by their domain: Digital Services Act (EU 2022/2065), article 30. */
const countries = new Set(
  'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk eu'.split(' '),
);
/** A place with its postal code: '12345 Kiel', '1012 AB Amsterdam', 'D-24103', 'Lisboa 1000-205'. */
const postalCode = /(?<![\p{L}\d])(?:[A-Z]{1,2}-)?\d{2}[-\s]?\d{2,3}(?:-\d{3})?(?![\d.])/u;
/** A number in a register or for a tax, a telephone, a mail address. */
const reachable =
  /[\w.+-]+@[\w-]+\.\w{2,}|\+\d[\d\s()/-]{7,}|\b0\d[\d\s()/-]{7,}|\b[A-Z]{2}\s?[A-Z]?\d[\dA-Z\s.]{6,}|\bHR[AB]\s?\d+|\b\d{8,}\b/;

export const traderNotIdentified: Signal = {
  name: 'trader-not-identified',
  needs: ['seller', 'url'],
  silentWhen: [
    'no brand is in play',
    'the page is not one for the European Union, whose law asks traders for it',
    'the page shows nothing of who the trader is: that it wasn’t read proves nothing',
    'the goods are second-hand: people who sell their own things needn’t say',
  ],
  group: 'seller',
  look(context) {
    const { seller, url, priceCurrency } = context.listing;
    const said = seller?.traderInformation;
    if (!said || context.brands.length === 0 || secondHand(context)) return [];
    const isThere = priceCurrency === 'EUR' || countries.has(hostOf(url)?.split('.').at(-1) ?? '');
    const [lacksAddress, lacksContact] = [!postalCode.test(said), !reachable.test(said)];
    if (!isThere || (!lacksAddress && !lacksContact)) return [];
    const shown = seller.name ?? seller.id ?? '';
    return [
      {
        field: 'seller',
        start: 0,
        end: shown.length,
        weight: weights.traderNotIdentified,
        rule: {
          kind: 'context',
          id: 'trader-information',
          name: 'what traders must say of themselves',
          source: 'Regulation (EU) 2022/2065, article 30',
          certainty: 'recalled',
        },
        sentence: lacksAddress ? (lacksContact ? 'both' : 'address') : 'contact',
      },
    ];
  },
  texts: {
    both: 'Of the trader “{words}” the page shows neither an address nor a register or a way to reach them, which the European Union’s law asks for.',
    address:
      'Of the trader “{words}” the page shows no address, which the European Union’s law asks for.',
    contact:
      'Of the trader “{words}” the page shows no register and no way to reach them, which the European Union’s law asks for.',
  },
};
