import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

export const saleChannel: Signal = {
  name: 'sale-channel',
  needs: ['url', 'marketplace'],
  silentWhen: [
    'the rulebook says nothing of the place',
    'no brand is in play',
    'the goods are said to be used or resold',
  ],
  group: 'seller',
  look({ listing, saleChannel: place, first, wording }) {
    const brand = first?.brand.brand;
    const used = listing.itemCondition !== undefined && listing.itemCondition !== 'New';
    if (!place || !brand || used || wording('resale')) return [];
    const { channel, field } = place;
    return [
      {
        field,
        start: 0,
        end: (listing[field] ?? '').length,
        weight: weights.saleChannel[channel.strength - 1] ?? 0,
        rule: {
          kind: 'sale-channel',
          id: channel.id,
          name: channel.name,
          source: channel.source,
          date: channel.date,
          certainty: channel.certainty,
        },
        sentence: 'place',
        values: { brand: brand.name, channel: channel.name, meaning: channel.meaning },
      },
    ];
  },
  texts: {
    place: '{brand} goods offered at {channel}: {meaning}. Only context, so it weighs little.',
  },
};
