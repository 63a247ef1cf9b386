import type { SaleChannel } from '../rulebook.ts';

/** Places whose listings are, by what is publicly known of them, mostly bought through agents for copies. */
export const saleChannels: SaleChannel[] = [
  {
    id: 'weidian',
    name: 'Weidian',
    hosts: ['weidian.com', 'youshop10.com'],
    meaning: 'shops of small sellers, which brands hardly supply',
    strength: 2,
    source: 'public lists of finds for buyers of replicas; brands name no shops of their own there',
    date: '2025',
    certainty: 'recalled',
  },
  {
    id: 'shopping-agents',
    name: 'Shopping agent',
    hosts: [
      'pandabuy.com',
      'pandabuy.page.link',
      'pandabuy.allapp.link',
      'allchinabuy.com',
      'cnfans.com',
      'superbuy.com',
      'wegobuy.com',
      'sugargoo.com',
      'hoobuy.com',
      'mulebuy.com',
      'acbuy.com',
      'kakobuy.com',
      'joyagoo.com',
      'oopbuy.com',
      'cssbuy.com',
      'hagobuy.com',
      'itaobuy.com',
      'lovegobuy.com',
      'yupoo.com',
    ],
    meaning:
      'an agent or album through which goods of Chinese marketplaces are bought, known for finds of replicas',
    strength: 3,
    source:
      'public lists of finds for buyers of replicas; police action against one agent in April 2024 was widely reported',
    date: '2025',
    certainty: 'recalled',
  },
];
