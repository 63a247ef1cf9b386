import { evaluateReading } from './evaluate-reading.ts';
import { evaluateVerdicts } from './evaluate-verdicts.ts';

export async function evaluate([what, ...args]: string[]): Promise<number> {
  if (what === 'reading') return evaluateReading(args);
  if (what === 'verdicts') return evaluateVerdicts(args);
  process.stderr.write("touchstone evaluate: say 'reading DIR' or 'verdicts FILE…'\n");
  return 2;
}
