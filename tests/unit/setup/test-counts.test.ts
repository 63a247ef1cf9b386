import { describe, expect, it } from 'vitest';
import {
  countPlaywright,
  countVitest,
  type PlaywrightReport,
  summary,
} from '../../../scripts/setup/test-counts.ts';

const file = (name: string, status: string, ...tests: string[]) => ({
  name,
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('what vitest wrote', () => {
  it('is counted by outcome, and what was left out by file', () => {
    const testResults = [
      file('/p/tests/a.test.ts', 'failed', 'passed', 'failed', 'passed'),
      file('/p/tests/b.test.ts', 'passed', 'skipped', 'pending', 'todo'),
    ];
    expect(countVitest({ testResults }, '/p/')).toEqual({
      where: 'Node',
      passed: 2,
      failed: 1,
      skipped: 3,
      leftOut: { 'tests/b.test.ts': 3 },
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [file('/p/tests/a.test.ts', 'failed')];
    expect(countVitest({ testResults }, '/p/').failed).toBe(1);
  });
});

describe('what Playwright wrote', () => {
  type Status = 'expected' | 'unexpected' | 'flaky' | 'skipped';
  const spec = (projectName: string, status: Status, why?: string) => ({
    file: 'some.spec.ts',
    tests: [{ projectName, status, annotations: why ? [{ type: 'skip', description: why }] : [] }],
  });
  const report: PlaywrightReport = {
    suites: [
      {
        specs: [spec('Chromium', 'expected'), spec('Chromium', 'skipped')],
        suites: [{ specs: [spec('Chromium', 'unexpected'), spec('Chromium', 'flaky')] }],
      },
      { specs: [spec('Firefox', 'skipped', 'no Firefox on this machine')] },
    ],
    errors: [],
  };

  it('is counted by browser, nested suites included, with the reasons of what was left out', () => {
    expect(countPlaywright(report)).toEqual([
      { where: 'Chromium', passed: 2, failed: 1, skipped: 1, leftOut: { 'some.spec.ts': 1 } },
      {
        where: 'Firefox',
        passed: 0,
        failed: 0,
        skipped: 1,
        leftOut: { 'no Firefox on this machine': 1 },
      },
    ]);
  });

  it('counts errors outside tests as failures', () => {
    const failed = countPlaywright({ ...report, errors: [{}, {}] }).map((one) => one.failed);
    expect(failed).toEqual([1, 0, 2]);
  });
});

it('sums up, and ends with the totals alone', () => {
  const place = { where: 'Node', passed: 3, failed: 1, skipped: 2, leftOut: { 'a.test.ts': 2 } };
  expect(summary([place, { ...place, where: 'Chromium', leftOut: {} }], ['types'])).toEqual([
    'Node: 3 passed, 1 failed, 2 skipped',
    'Chromium: 3 passed, 1 failed, 2 skipped',
    'failed, and counted as one each: types',
    'left out, 2: a.test.ts',
    'tests: 6 passed, 3 failed, 4 skipped',
  ]);
});
