import type { FormFault } from '../form-faults.ts';

/** What the schema doesn't tell, by the name under which the interface tells of it. */
export type FaultReason =
  | 'kind'
  | 'sector'
  | 'twice'
  | 'nothing'
  | 'present'
  | 'rest'
  | 'json'
  | 'quotes';

/** Why a line of a file can't be taken in. */
export interface Fault {
  /** Counted from 1, as editors count; of a table the heading is the first. */
  line: number;
  /** The column's heading, or the place within the entry: 'lines.0.floor'. */
  column: string;
  /** In English: what is wrong, and with which value. */
  message: string;
  /** Where the schema says it. */
  form?: FormFault;
  why?: FaultReason;
  /** In the order in which the text of `why` in `_locales` names it. */
  about?: readonly string[];
}
