import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { compile } from '../../lib/matching/compile.ts';
import { RulebookSchema } from '../../lib/rulebook/rulebook.ts';
import { packagedRulebookFiles } from '../../lib/weighing/packaged-rulebook.ts';
import { packedParts } from '../../lib/weighing/packed-parts.ts';

/**
 * The starter rulebook as files of the extension: as it is weighed with, and as it is kept.
 * @param folder for what is made and then copied.
 */
export async function starterFiles(mode: string, folder: string) {
  const { starterRulebook } = await import('../../lib/rulebook/starter/index.ts');
  const { withDemoShops } = await import('../demo/rulebook.ts');
  const starter = v.parse(RulebookSchema, starterRulebook());
  const rulebook = mode === 'demo' ? withDemoShops(starter) : starter;
  const absoluteSrc = join(folder, 'starter.image');
  await mkdir(folder, { recursive: true });
  await writeFile(absoluteSrc, new Uint8Array(compile(rulebook)));
  const { about, blocks } = packedParts(rulebook);
  const { about: aboutPath, blocks: blocksPath, image: imagePath } = packagedRulebookFiles;
  return [
    { relativeDest: aboutPath.slice(1), contents: JSON.stringify(about) },
    { relativeDest: blocksPath.slice(1), contents: JSON.stringify(blocks) },
    { relativeDest: imagePath.slice(1), absoluteSrc },
  ];
}
