import type { Observation } from '../../../../lib/reporting/evidence/bundle.ts';
import { listingOn, verdictOn } from '../sample.ts';

/** Small, with everything that a bundle can hold. */
export function observation(more: Partial<Observation> = {}): Observation {
  const { level, total, brands, missing, confidence } = verdictOn('ebay');
  return {
    listing: listingOn('ebay'),
    verdict: { level, total, brands, missing, confidence, evidence: [] },
    rulebook: 'small (2025)',
    extensionVersion: '1.0.0',
    notice: 'Please look at this listing.',
    page: '<!doctype html><title>高仿 shoes</title>',
    screenshot: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    createdAt: '2026-01-02T03:04:05.000Z',
    ...more,
  };
}
