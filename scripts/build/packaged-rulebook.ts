import { packagedRulebookPath } from '../../lib/weighing/packaged-rulebook.ts';

/** The starter rulebook as a file of the extension, read once when it is installed or updated. */
export async function packagedRulebook(mode: string) {
  const { starterRulebook } = await import('../../lib/rulebook/starter/index.ts');
  const { withDemoShops } = await import('../demo/rulebook.ts');
  const rulebook = mode === 'demo' ? withDemoShops(starterRulebook()) : starterRulebook();
  return {
    relativeDest: packagedRulebookPath.slice(1),
    contents: JSON.stringify(rulebook),
  };
}
