import { packagedRulebookPath } from '../../lib/weighing/packaged-rulebook.ts';

/** The starter rulebook as a file of the extension, read once when it is installed or updated. */
export async function packagedRulebook() {
  const { starterRulebook } = await import('../../lib/rulebook/starter/index.ts');
  return {
    relativeDest: packagedRulebookPath.slice(1),
    contents: JSON.stringify(starterRulebook()),
  };
}
