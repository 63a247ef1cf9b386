import { fileURLToPath } from 'node:url';
import { benchAdversarial } from './adversarial.ts';
import { benchInChromium } from './in-chromium.ts';
import { benchImage, benchMatching } from './matching.ts';
import { benchScore } from './score.ts';
import { benchSizes } from './sizes.ts';
import { benchListings } from './titles.ts';

/** How fast listings are weighed against a register of marks, from the letters to the page. */
export async function benchSpeed(): Promise<Record<string, number>> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const listings = benchListings(root);
  const matching = benchMatching(listings);
  const { memoryOverImage, ...image } = benchImage();
  return {
    ...matching,
    ...image,
    ...(await benchInChromium(root)),
    ...(await benchSizes(root)),
    ...benchAdversarial(listings),
    ...(await benchScore(listings)),
    memoryOverImage: memoryOverImage ?? Number.NaN,
  };
}
