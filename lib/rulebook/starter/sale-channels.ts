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
    id: 'replica-find-agents',
    name: 'Shopping agent known for replica finds',
    hosts: [
      'pandabuy.com',
      'pandabuy.page.link',
      'pandabuy.allapp.link',
      'allchinabuy.com',
      'cnfans.com',
      'hoobuy.com',
      'mulebuy.com',
      'acbuy.com',
      'kakobuy.com',
      'joyagoo.com',
      'oopbuy.com',
      'hagobuy.com',
      'itaobuy.com',
      'lovegobuy.com',
    ],
    meaning: 'an agent that buys on Chinese marketplaces, known for finds of replicas',
    strength: 3,
    source:
      'public lists of finds for buyers of replicas; police action against one agent in April 2024 was widely reported',
    date: '2025',
    certainty: 'recalled',
  },
  {
    id: 'shopping-agents',
    name: 'Shopping agent or album',
    hosts: ['superbuy.com', 'wegobuy.com', 'sugargoo.com', 'cssbuy.com', 'yupoo.com'],
    meaning: 'an agent for goods of all kinds of Chinese marketplaces, or an album of sellers',
    strength: 2,
    source: 'public lists of finds for buyers of replicas; much else is bought there, too',
    date: '2025',
    certainty: 'recalled',
  },
];
