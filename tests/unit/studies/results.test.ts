import { describe, expect, it } from 'vitest';
import { prevalenceByEstimatedRates } from '../../../lib/statistics/prevalence.ts';
import { wilson } from '../../../lib/statistics/wilson.ts';
import {
  compareStudies,
  groupsOf,
  resultsOf,
  shownGroups,
  toldResults,
} from '../../../lib/studies/results.ts';
import { drawSample } from '../../../lib/studies/sample.ts';
import type { Label } from '../../../lib/studies/study.ts';
import { listing, study } from './samples.ts';

const many = (count: number, level: 'suspect' | 'clear', from: string, label?: Label) =>
  Array.from({ length: count }, (_, i) =>
    listing(`${from}${i}`, level, { labels: label ? { first: label } : {} }),
  );

describe('the results of a study', () => {
  const labelled = [
    ...many(45, 'suspect', 'a', 'suspect'),
    ...many(5, 'clear', 'b', 'suspect'),
    ...many(95, 'clear', 'c', 'not-suspect'),
    ...many(5, 'suspect', 'd', 'not-suspect'),
  ];
  const outside = [...many(30, 'suspect', 'e'), ...many(70, 'clear', 'f')];
  const sampled = {
    ...study,
    sample: { seed: 1, keys: labelled.map(({ key }) => key), raters: 1 as const },
  };
  const results = resultsOf(sampled, [...labelled, ...outside]);

  it('are the share flagged, with Wilson’s interval', () => {
    expect(results.flagged).toMatchObject({ hits: 80, of: 250 });
    expect(results.flagged.share?.interval).toEqual(wilson(80, 250));
  });

  it('are corrected by the sample, for the listings outside it', () => {
    const validation = {
      sensitivity: { hits: 45, of: 50 },
      specificity: { hits: 95, of: 100 },
    };
    expect(results.validation).toEqual(validation);
    expect(results.corrected).toEqual(
      prevalenceByEstimatedRates({ hits: 30, of: 100 }, validation),
    );
  });

  it('are not corrected where nothing is outside the sample', () => {
    expect(resultsOf(sampled, labelled).corrected).toBeUndefined();
  });

  it('are those of the study’s own threshold', () => {
    const some = [listing('1', 'caution'), listing('2', 'suspect'), listing('3', 'unknown')];
    expect(resultsOf(study, some).flagged.hits).toBe(2);
    expect(resultsOf({ ...study, threshold: 'suspect' }, some).flagged.hits).toBe(1);
  });

  it('leave out what two raters differ on, and tell how far they agree', () => {
    const pairs: [Label, Label | undefined][] = [
      ['suspect', 'suspect'],
      ['not-suspect', 'not-suspect'],
      ['suspect', 'not-suspect'],
      ['cannot-tell', 'cannot-tell'],
      ['suspect', undefined],
    ];
    const rated = pairs.map(([first, second], i) =>
      listing(`${i}`, 'suspect', { labels: { first, ...(second && { second }) } }),
    );
    const sample = { seed: 1, keys: rated.map(({ key }) => key), raters: 2 as const };
    const { byHand, agreement } = resultsOf({ ...study, sample }, rated);
    expect(byHand).toMatchObject({ sampled: 5, cannotTell: 1, differed: 1 });
    expect(byHand.suspect).toMatchObject({ hits: 1, of: 2 });
    expect(agreement?.observed).toBe(0.75);
  });
});

it('groups listings, a day counting each that was seen on it', () => {
  const listings = [
    listing('1', 'suspect', { days: ['2026-05-01', '2026-05-02'], brand: { id: 'a', name: 'A' } }),
    listing('2', 'clear', { days: ['2026-05-02'] }),
  ];
  const of = (by: 'day' | 'brand') =>
    groupsOf(study, listings, by).map(({ value, hits, of }) => [value, hits, of]);
  expect(of('day')).toEqual([
    ['2026-05-01', 1, 1],
    ['2026-05-02', 1, 2],
  ]);
  expect(of('brand')).toEqual([
    ['A', 1, 1],
    [undefined, 0, 1],
  ]);
});

it('shows no group with a small count, nor one that would give it away', () => {
  const group = (value: string, hits: number, of: number) => ({
    value,
    hits,
    of,
    share: undefined,
  });
  const groups = [group('a', 50, 100), group('b', 2, 60), group('c', 20, 40)];
  const shown = (shownGroups([groups], 5)[0] ?? []).map(({ value }) => value);
  expect(shown).not.toContain('b');
  expect(shown.length).toBeLessThan(2);
  expect(shownGroups([groups], 0)[0]).toHaveLength(3);
});

it('compares studies by the later one’s measure', () => {
  const earlier = { study, listings: [...many(200, 'suspect', 'x'), ...many(800, 'clear', 'y')] };
  const later = { study, listings: [...many(120, 'suspect', 'x'), ...many(880, 'clear', 'y')] };
  const { flagged, suspect } = compareStudies(earlier, later);
  expect(flagged?.value).toBeCloseTo(-0.08, 12);
  expect(flagged?.p).toBeLessThan(0.001);
  expect(suspect).toBeUndefined();
});

it('draws the same sample again from the same keys and seed, in whatever order they come', () => {
  const keys = Array.from({ length: 50 }, (_, i) => `key ${i}`);
  const drawn = drawSample(keys, 10, 7);
  expect(new Set(drawn).size).toBe(10);
  expect(drawSample(keys.toReversed(), 10, 7)).toEqual(drawn);
  expect(drawSample(keys, 10, 8)).not.toEqual(drawn);
  expect(drawSample(keys, 80, 7)).toHaveLength(50);
});

it('tells no share that rests on a few, to those who aren’t to see them', () => {
  const few = { hits: 2, of: 40, share: { value: 0.05, interval: [0.01, 0.17] as const } };
  const many = { hits: 12, of: 40, share: { value: 0.3, interval: [0.18, 0.45] as const } };
  const results = resultsOf(study, []);
  const told = toldResults(
    { ...results, flagged: few, byHand: { ...results.byHand, suspect: many } },
    5,
  );
  expect(told.flagged).toEqual({ of: 40 });
  expect(told.byHand.suspect).toEqual(many);
  const differed = (count: number) =>
    toldResults(
      { ...results, byHand: { ...results.byHand, sampled: 40 + count, differed: count } },
      5,
    ).byHand;
  expect(differed(3)).toEqual({ suspect: { of: 0 } });
  expect(differed(7)).toMatchObject({ sampled: 47, differed: 7, cannotTell: 0 });
  expect(toldResults({ ...results, flagged: few }, 0).flagged).toEqual(few);
});
