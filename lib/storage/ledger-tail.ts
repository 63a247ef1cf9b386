import { chainStart } from '../reporting/ledger/chain.ts';
import type { LedgerTail } from './migrations.ts';

/** Of a ledger without an entry. */
export const emptyTail: LedgerTail = { head: chainStart, length: 0 };
