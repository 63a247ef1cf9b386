import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';

/** What a choice of marketplace offers: none, or one by its name. */
export function MarketplaceOptions({ directory }: { directory: readonly DirectoryEntry[] }) {
  return (
    <>
      <option value="">{say('ruleField_unstated')}</option>
      {directory.map(({ id, name }) => (
        <option value={id} key={id}>
          {name}
        </option>
      ))}
    </>
  );
}
