import { beforeEach, expect, it, vi } from 'vitest';
import { readAlways, sitesReadAlways } from '../../../lib/sites/read-always.ts';

const kept: Record<string, unknown> = {};
const leave = new Set<string>();
/** As browsers do with addresses that they know no pattern for, such as Firefox with a port. */
const refuseOdd = ({ origins: [origin = ''] }: { origins: string[] }) => {
  if (/:\d|^null/.test(origin)) throw new Error(`Invalid value for origin pattern ${origin}`);
  return origin;
};

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => ({ ...kept }),
        set: async (items: object) => void Object.assign(kept, items),
      },
    },
    permissions: {
      request: async (asked: { origins: string[] }) => {
        const origin = refuseOdd(asked);
        if (origin.includes('refused')) return false;
        leave.add(origin);
        return true;
      },
      contains: async (asked: { origins: string[] }) => leave.has(refuseOdd(asked)),
    },
  },
}));

beforeEach(() => {
  for (const key of Object.keys(kept)) delete kept[key];
  leave.clear();
});

it('reads always what the browser gives leave for', async () => {
  expect(await readAlways('https://shop.example')).toBe(true);
  expect(await sitesReadAlways()).toEqual(['https://shop.example']);
  leave.clear();
  expect(await sitesReadAlways()).toEqual([]);
});

it('takes leave that is refused, or can’t be asked for, as not given, and keeps the others', async () => {
  await readAlways('https://shop.example');
  for (const origin of ['https://refused.example', 'https://shop.example:8443', 'null'])
    expect(await readAlways(origin)).toBe(false);
  expect(kept).toEqual({ sitesReadAlways: ['https://shop.example'] });
});

it('isn’t led astray by a site that it was given under another browser', async () => {
  kept.sitesReadAlways = ['https://shop.example:8443', 'https://shop.example'];
  leave.add('https://shop.example/*');
  expect(await sitesReadAlways()).toEqual(['https://shop.example']);
});
