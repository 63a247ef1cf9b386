import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundleOf } from '../../lib/reporting/evidence/bundle.ts';
import { verify } from '../../lib/reporting/evidence/verify.ts';
import { observation } from '../unit/reporting/evidence/observation.ts';

const { bytes } = await bundleOf(observation());

it('whatever was seen is packed, and holds', () =>
  fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.uint8Array(),
      async (name, page, pixels) => {
        const screenshot = new Uint8Array(pixels);
        const bundle = await bundleOf(observation({ listing: { name }, page, screenshot }));
        expect((await verify(bundle.bytes, bundle.sha256)).state).toBe('intact');
      },
    ),
  ));

it('any number of changed bytes is told, and none makes the check throw', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { minLength: 1 }),
      async (edits) => {
        const changed = bytes.slice();
        for (const [at, byte] of edits) changed[at] = byte;
        const same = changed.every((byte, at) => byte === bytes[at]);
        expect((await verify(changed)).state === 'intact').toBe(same);
      },
    ),
    { numRuns: 500 },
  ));

it('bytes of any kind are no bundle, and none makes the check throw', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (some) => {
      expect((await verify(new Uint8Array(some))).state).toBe('unreadable');
    }),
  ));
