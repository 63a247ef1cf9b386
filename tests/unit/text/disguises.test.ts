import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leetReadings, someLeetReading } from '../../../lib/text/disguises.ts';
import { HashedUnits } from '../../../lib/text/hashed-units.ts';

const hashOf = (text: string) => new HashedUnits().takeText(text).hash(0, text.length);

it('knows by its hash each reading of digits as letters, without spelling it out', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aeil013457'), minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(word, (written) => {
      const readings = leetReadings(written);
      fc.pre(readings.length > 0);
      const key = new HashedUnits().takeText(`the ${written} bag`);
      const isReading = (reading: string) =>
        someLeetReading(key, 4, 4 + written.length, (hash) => hash === hashOf(reading));
      for (const reading of [...readings, written]) expect(isReading(reading)).toBe(true);
      expect(isReading('another')).toBe(false);
    }),
  );
});
