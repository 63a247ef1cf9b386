import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import { welcomePage } from '../../scripts/setup/welcome-page.ts';
import { builtForChrome, expect, test } from './extension.ts';

test.use({ keepWelcome: true });

const directory: DirectoryEntry[] = JSON.parse(
  readFileSync(path.join(builtForChrome, 'marketplaces/directory.json'), 'utf8'),
);

for (const [locale, texts] of Object.entries({
  'en-US': {
    never: 'What it never does',
    promises: /No network[\s\S]*No account[\s\S]*No selling of data/,
    weigh: 'Weigh this listing',
    suspect: 'Suspect',
    against: 'Speaks against it',
    reads: 'Which sites it reads',
  },
  'zh-CN': {
    never: '它绝不做什么',
    promises: /不联网[\s\S]*没有账户[\s\S]*不出售数据/,
    weigh: '衡量这件商品',
    suspect: '可疑',
    against: '不利之处',
    reads: '它读取哪些网站',
  },
}))
  test.describe(locale, () => {
    test.use({ locale });

    test('a first installation opens a page that says all, weighs a listing and names the sites', async ({
      extension,
    }) => {
      const welcome = await welcomePage(extension.context);
      const requests: string[] = [];
      welcome.on('request', (request) => requests.push(request.url()));
      await expect(welcome.getByRole('region', { name: texts.never })).toContainText(
        texts.promises,
      );
      await welcome.getByRole('button', { name: texts.weigh }).click();
      await expect(welcome.getByRole('heading', { level: 3, name: texts.suspect })).toBeVisible();
      const against = welcome.getByRole('region', { name: texts.against });
      await expect(against).toContainText('N1ke');
      const sites = welcome.getByRole('region', { name: texts.reads });
      await expect(sites.getByRole('listitem')).toHaveCount(directory.length);
      expect(requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
    });
  });
