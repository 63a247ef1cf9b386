import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import { leastAcceptance } from '../../lib/reporting/acceptance.ts';
import type { HowToReport } from '../../lib/reporting/how-to-report.ts';
import { percent } from '../kit/format.ts';

interface HeldBackProps {
  by: HowToReport['held'];
  /** Name of the marketplace whose channel it is. */
  marketplace: string | undefined;
  /** The button that sends; nothing of it is offered until the user says so. */
  children: ComponentChildren;
}

/** Holds a notice back where too many like it were refused, until its maker has looked at why. */
export function HeldBack({ by, marketplace, children }: HeldBackProps) {
  const [overruled, setOverruled] = useState(false);
  if (by.length === 0) return <>{children}</>;
  return (
    <div class="held-back warning small">
      <p>
        <strong>{say('heldBack')}</strong>
      </p>
      <ul>
        {by.map(({ of, id, name, accepted, decided, wrong, upper }) => (
          <li key={`${of} ${id}`}>
            {say(
              `heldBack_${of}`,
              of === 'channel' && marketplace ? `${name} (${marketplace})` : name,
              accepted,
              decided,
              percent(upper),
              percent(leastAcceptance),
            )}{' '}
            {wrong > 0 && say('heldBackWrong', wrong)}
          </li>
        ))}
      </ul>
      <label class="choice">
        <input
          type="checkbox"
          checked={overruled}
          onChange={({ currentTarget }) => setOverruled(currentTarget.checked)}
        />{' '}
        {say('heldBackOverrule')}
      </label>
      {overruled && children}
    </div>
  );
}
