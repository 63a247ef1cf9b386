import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { compile } from '../../lib/matching/compile.ts';
import { RulebookSchema } from '../../lib/rulebook/rulebook.ts';
import { packagedImagePath, packagedRulebookPath } from '../../lib/weighing/packaged-rulebook.ts';

/**
 * The starter rulebook as files of the extension: for editing, and as it is weighed with.
 * @param folder for what is made and then copied.
 */
export async function packagedRulebook(mode: string, folder: string) {
  const { starterRulebook } = await import('../../lib/rulebook/starter/index.ts');
  const { withDemoShops } = await import('../demo/rulebook.ts');
  const starter = v.parse(RulebookSchema, starterRulebook());
  const rulebook = mode === 'demo' ? withDemoShops(starter) : starter;
  const absoluteSrc = join(folder, 'starter.image');
  await mkdir(folder, { recursive: true });
  await writeFile(absoluteSrc, new Uint8Array(compile(rulebook)));
  return [
    { relativeDest: packagedRulebookPath.slice(1), contents: JSON.stringify(rulebook) },
    { relativeDest: packagedImagePath.slice(1), absoluteSrc },
  ];
}
