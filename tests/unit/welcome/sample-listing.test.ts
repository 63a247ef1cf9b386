import { expect, test } from 'vitest';
import { sampleListing } from '../../../components/welcome/sample-listing.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { starterRulebook } from '../../../lib/rulebook/starter/index.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';

const rulebook = openImage(compile(starterRulebook()));

test.each(['en', 'zh-CN'])('the sample shows what weighing finds (%s)', (language) => {
  const { level, evidence } = weigh(sampleListing(language), rulebook);
  expect(level).toBe('suspect');
  const signals = evidence.map(({ signal }) => signal);
  expect(signals).toEqual(
    expect.arrayContaining(['disguised-brand', 'replica-phrase', 'price-under-floor']),
  );
});
