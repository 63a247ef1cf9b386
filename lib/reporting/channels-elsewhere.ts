import type { ReportChannel } from '../marketplaces/channel.ts';
import { metaForm } from '../marketplaces/meta-form.ts';

/** Sites that no file in `lib/marketplaces/` reads, but that take reports. `*`: any other shop. */
export const channelsElsewhere: readonly {
  name: string;
  hosts: readonly string[];
  channels: readonly ReportChannel[];
}[] = [
  {
    name: 'Instagram',
    hosts: ['instagram.com'],
    channels: [
      metaForm({
        name: 'Counterfeit report form',
        url: 'https://help.instagram.com/contact/539946876093520',
        certainty: 'recalled',
      }),
    ],
  },
  platform('Douyin', ['douyin.com', 'jinritemai.com'], 'https://ippro.bytedance.com/'),
  platform('Xiaohongshu', ['xiaohongshu.com'], 'https://ipp.xiaohongshu.com/'),
  {
    name: 'WeChat',
    hosts: ['weixin.qq.com'],
    channels: [
      {
        name: 'WeChat complaint',
        reporter: 'anyone',
        url: 'https://weixin110.qq.com',
        certainty: 'recalled',
        note: 'The app has a complaint of its own.',
        fields: ['reason', 'screenshots'],
      },
    ],
  },
  {
    name: 'Shopify',
    hosts: ['*'],
    channels: [
      {
        name: 'Shopify report',
        reporter: 'anyone',
        url: 'https://www.shopify.com/legal/report-aup-violation',
        certainty: 'recalled',
        note: 'Only if the shop runs on Shopify, as many do.',
        fields: ['store URL', 'type', 'details', 'statements'],
      },
    ],
  },
];

/** A Chinese platform's own place for owners of rights. */
function platform(name: string, hosts: readonly string[], url: string) {
  const channel: ReportChannel = {
    name: `${name} IP protection`,
    reporter: 'rights-owner',
    url,
    certainty: 'verified',
    fields: ['owner papers', 'right', 'links', 'proof'],
    standard: 'cn-ecl-42',
  };
  return { name, hosts, channels: [channel] };
}

/** Ways to report a listing of a shop that no marketplace file knows. */
export function channelsAt(url: string | undefined): readonly ReportChannel[] {
  if (!url || !URL.canParse(url)) return [];
  const { hostname } = new URL(url);
  const isAt = (host: string) => hostname === host || hostname.endsWith(`.${host}`);
  const own = channelsElsewhere.filter(({ hosts }) => hosts.some(isAt));
  const any = channelsElsewhere.filter(({ hosts }) => hosts.includes('*'));
  return (own.length > 0 ? own : any).flatMap(({ channels }) => channels);
}
