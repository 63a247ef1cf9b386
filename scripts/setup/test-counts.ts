/** What one runner, or one browser, did. */
export interface TestCounts {
  /** `Node`, or the browser's name. */
  where: string;
  passed: number;
  failed: number;
  skipped: number;
  /** How many tests were left out, by the reason or, where none is stated, by their file. */
  leftOut: Record<string, number>;
}

const none = (where: string): TestCounts => ({
  where,
  passed: 0,
  failed: 0,
  skipped: 0,
  leftOut: {},
});

function leaveOut(counts: TestCounts, why: string): void {
  counts.skipped += 1;
  counts.leftOut[why] = (counts.leftOut[why] ?? 0) + 1;
}

/** The parts of what `vitest --reporter=json` writes that are counted. */
export interface VitestReport {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/** `root` is cut off the names of files. */
export function countVitest(report: VitestReport, root: string): TestCounts {
  const counts = none('Node');
  for (const { name, status, assertionResults } of report.testResults) {
    for (const one of assertionResults) {
      if (one.status === 'passed') counts.passed += 1;
      else if (one.status === 'failed') counts.failed += 1;
      else leaveOut(counts, name.replace(root, ''));
    }
    // A file that couldn't be loaded has no tests to fail.
    const failed = assertionResults.some((one) => one.status === 'failed');
    if (status === 'failed' && !failed) counts.failed += 1;
  }
  return counts;
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: {
    file: string;
    tests: {
      projectName: string;
      status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      annotations: { type: string; description?: string }[];
    }[];
  }[];
}

/** The parts of what `playwright --reporter=json` writes that are counted. */
export interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: unknown[];
}

/** One for each browser that tests were written for. Errors outside tests are failures. */
export function countPlaywright(report: PlaywrightReport): TestCounts[] {
  const browsers = new Map<string, TestCounts>();
  const visit = ({ suites = [], specs = [] }: PlaywrightSuite) => {
    for (const { file, tests } of specs) {
      for (const { projectName, status, annotations } of tests) {
        const counts = browsers.get(projectName) ?? none(projectName);
        browsers.set(projectName, counts);
        if (status === 'skipped') {
          leaveOut(counts, annotations.find(({ type }) => type === 'skip')?.description ?? file);
        } else if (status === 'unexpected') counts.failed += 1;
        else counts.passed += 1;
      }
    }
    suites.forEach(visit);
  };
  report.suites.forEach(visit);
  const all = [...browsers.values()];
  return report.errors.length === 0
    ? all
    : [...all, { ...none('browser tests as a whole'), failed: report.errors.length }];
}

const says = ({ passed, failed, skipped }: Omit<TestCounts, 'where' | 'leftOut'>): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** A line for each place, each step that failed and each reason; the last line has the totals. */
export function summary(places: readonly TestCounts[], failedSteps: readonly string[]): string[] {
  const total = { passed: 0, failed: failedSteps.length, skipped: 0 };
  for (const { passed, failed, skipped } of places) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return [
    ...places.map((place) => `${place.where}: ${says(place)}`),
    ...failedSteps.map((step) => `failed, and counted as one each: ${step}`),
    ...places.flatMap(({ leftOut }) =>
      Object.entries(leftOut).map(([why, times]) => `left out, ${times}: ${why}`),
    ),
    `tests: ${says(total)}`,
  ];
}
