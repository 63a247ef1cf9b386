import { describe, expect, it } from 'vitest';
import { baseFor, fewestRows, fitWeights, totalOf } from '../../../scripts/calibrate/fit.ts';
import { judgedAt } from '../../../scripts/calibrate/paths.ts';
import type { Row } from '../../../scripts/calibrate/rows.ts';

const row = (suspect: boolean, ...paths: string[]): Row => ({
  suspect,
  heldOut: false,
  parts: new Map(paths.map((path) => [path, 1])),
  rest: 0,
});
const rows = (count: number, ...one: Parameters<typeof row>): Row[] =>
  new Array(count).fill(row(...one));

/** A hundred of each label in which nothing was seen. */
const plain = [...rows(100, true), ...rows(100, false)];

describe('a fitted weight', () => {
  it('goes up where only suspect listings show it, and down where only genuine ones do', () => {
    expect(fitWeights([...plain, ...rows(200, true, 'codedName')]).codedName).toBeGreaterThan(
      judgedAt('codedName'),
    );
    expect(fitWeights([...plain, ...rows(200, false, 'codedName')]).codedName).toBeLessThan(
      judgedAt('codedName'),
    );
  });

  it('never changes its side, nor more than half of its size', () => {
    const against = fitWeights([...plain, ...rows(5_000, false, 'disguise.masked')]);
    expect(against['disguise.masked']).toBe(0.5 * judgedAt('disguise.masked'));
    const inFavour = fitWeights([...plain, ...rows(5_000, true, 'compatibility')]);
    expect(inFavour.compatibility).toBe(0.5 * judgedAt('compatibility'));
  });

  it('leaves a price too light to make a listing suspect by itself', () => {
    const path = 'priceUnderFloor.0.weight';
    const fitted = fitWeights([...plain, ...rows(5_000, true, path)])[path] ?? 0;
    expect(judgedAt('prior') + fitted).toBeLessThan(judgedAt('levels.suspect'));
  });

  it('needs enough rows', () => {
    expect(fitWeights([...plain, ...rows(fewestRows - 1, true, 'codedName')])).toEqual({});
    expect(fitWeights([...plain, ...rows(fewestRows, true, 'codedName')])).not.toEqual({});
  });

  it('is the same each time', () => {
    const some = [...plain, ...rows(60, true, 'codedName'), ...rows(9, false, 'codedName')];
    expect(fitWeights(some)).toEqual(fitWeights(some));
  });
});

it('counts what no fitted weight moves', () => {
  expect(totalOf({ ...row(true, 'codedName'), rest: 6 }, new Map([['codedName', 5]]))).toBe(11);
});

it('finds the base at which the chances add up to the suspect rows', () => {
  expect(baseFor([...rows(30, true), ...rows(10, false)], new Map())).toBeCloseTo(Math.log(3));
});
