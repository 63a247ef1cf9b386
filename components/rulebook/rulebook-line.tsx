import { type MessageKey, say } from '../../lib/i18n.ts';
import type { RulebookState } from '../../lib/weighing/rulebook-in-use.ts';
import { day } from '../kit/format.ts';

/** Which rulebook weighs, and whether something is wrong with it. */
export function RulebookLine({ rulebook }: { rulebook: RulebookState }) {
  const { name, released, brands, phrases, rebuilt, stopped, notKept } = rulebook;
  return (
    <section class="rulebook small muted" aria-label={say('rulebookHeading')}>
      <p>{say('rulebookLine', name, released, brands, phrases)}</p>
      {rebuilt && <p class="warning">{say('rulebookRebuilt', day(rebuilt.at), rebuilt.reason)}</p>}
      {stopped?.map(({ name, why }) => (
        <p class="warning" key={name}>
          {say(`rulebookPackStopped_${why}` satisfies MessageKey, name)}
        </p>
      ))}
      {notKept && (
        <p class="warning" role="alert">
          {say('rulebookNotKept', say(`storage_${notKept.failure}` satisfies MessageKey))}
        </p>
      )}
    </section>
  );
}
