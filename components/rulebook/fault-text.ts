import { say } from '../../lib/i18n.ts';
import type { Fault } from '../../lib/rulebook/exchange/fault.ts';

/** What is wrong with a line, in the interface's language. */
export function faultText({ form, why, about = [], message }: Omit<Fault, 'line'>): string {
  if (form) return say(`lint_form_${form}`, message);
  return why ? say(`fault_${why}`, ...about) : message;
}
