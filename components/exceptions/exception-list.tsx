import { say } from '../../lib/i18n.ts';
import type { Exception } from '../../lib/rulebook/exception.ts';
import { Facts } from '../kit/facts.tsx';
import { day } from '../kit/format.ts';
import type { ExceptionActions } from './dispute.tsx';

interface ExceptionListProps {
  exceptions: readonly Exception[];
  actions: Pick<ExceptionActions, 'undo'>;
}

/** All exceptions, the newest first, each undone in one click. */
export function ExceptionList({ exceptions, actions }: ExceptionListProps) {
  return (
    <details class="reports">
      <summary>{say('exceptionsHeading', exceptions.length)}</summary>
      {exceptions.length === 0 && <p class="small muted">{say('exceptionsNone')}</p>}
      <Exceptions exceptions={exceptions} actions={actions} />
    </details>
  );
}

/** Those that hold for the listing that is shown. */
export function ExceptionsInForce({ exceptions, actions }: ExceptionListProps) {
  if (exceptions.length === 0) return null;
  return (
    <section class="excepted" aria-labelledby="excepted">
      <h2 id="excepted">{say('exceptedHeading')}</h2>
      <Exceptions exceptions={exceptions} actions={actions} />
    </section>
  );
}

function Exceptions({ exceptions, actions }: ExceptionListProps) {
  return (
    <ul>
      {exceptions.map((exception) => (
        <li key={exception.id}>
          <p>{exception.about}</p>
          <p class="small muted">
            <Facts
              facts={[say(`exception_${exception.kind}`), exception.reason, day(exception.madeAt)]}
            />
          </p>
          <p class="buttons small">
            <button type="button" class="quiet" onClick={() => actions.undo(exception)}>
              {say('exceptionUndo')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
