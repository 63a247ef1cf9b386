import type { Database } from '../storage/database.ts';
import { addException, removeException } from '../storage/exception-store.ts';
import { setOutcome } from '../storage/purchase-store.ts';
import { possibleExceptions } from '../verdict/possible-exceptions.ts';
import type { Outcome, Purchase } from './purchase.ts';

/**
 * Keeps what the buyer says of an article, in place of what was said before; `undefined` takes it
 * back. That it is genuine is an exception from then on, and no longer once it is taken back.
 * Rejects with a `StorageError`.
 */
export async function decidePurchase(
  database: Database,
  { id, listing, verdict, outcome: before }: Purchase,
  said: { says: Outcome; note: string } | undefined,
): Promise<void> {
  const at = new Date().toISOString();
  const genuine =
    said?.says === 'genuine'
      ? possibleExceptions(listing, verdict).find(({ exception: { kind } }) => kind === 'genuine')
      : undefined;
  const exception = genuine && {
    ...genuine.exception,
    id: crypto.randomUUID(),
    reason: said?.note ?? '',
    madeAt: at,
  };
  if (exception) await addException(database, exception);
  await setOutcome(
    database,
    id,
    said && { ...said, at, ...(exception && { exception: exception.id }) },
  );
  if (before?.exception) await removeException(database, before.exception);
}
