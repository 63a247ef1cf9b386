import { expect, it } from 'vitest';
import { csv } from '../../../lib/export/csv.ts';

it('quotes what must be quoted, and lets no spreadsheet calculate', () => {
  expect(
    csv(
      ['a', 'b'],
      [
        ['x, "y"', 1.5],
        ['=1+1', undefined],
        ['line\nbreak', -2],
      ],
    ),
  ).toBe('\ufeffa,b\r\n"x, ""y""",1.5\r\n\'=1+1,\r\n"line\nbreak",-2\r\n');
});
