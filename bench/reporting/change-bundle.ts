import { bundleOf } from '../../lib/reporting/evidence/bundle.ts';
import { verify } from '../../lib/reporting/evidence/verify.ts';
import { observation } from '../../tests/unit/reporting/evidence/observation.ts';

/** Flips every bit of a small bundle, one at a time, and takes out every byte once. */
export async function changeBundle() {
  const { bytes } = await bundleOf(observation());
  if ((await verify(bytes)).state !== 'intact') throw new Error('the bundle itself does not hold');
  let bundleChangesTried = 0;
  let bundleChangesMissed = 0;
  const attempt = async (changed: Uint8Array<ArrayBuffer>) => {
    bundleChangesTried += 1;
    if ((await verify(changed)).state === 'intact') bundleChangesMissed += 1;
  };
  for (const [at, byte] of bytes.entries()) {
    for (let bit = 0; bit < 8; bit++) await attempt(bytes.with(at, byte ^ (1 << bit)));
    const rest = new Uint8Array(bytes.length - 1);
    rest.set(bytes.subarray(0, at));
    rest.set(bytes.subarray(at + 1), at);
    await attempt(rest);
  }
  return { bytes: bytes.length, bundleChangesTried, bundleChangesMissed };
}
