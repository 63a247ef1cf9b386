import { defineConfig } from 'vitest/config';

/** Rooms of which nothing keeps a state between tests: their files share what they import. */
const pure =
  'counting,export,listing,marketplaces,matching,reading,reporting,rulebook,signals,statistics,studies,text,verdict';
const files = [`tests/{properties,pages}/**/*.test.ts`, `tests/unit/{${pure}}/**/*.test.ts`];

export default defineConfig({
  test: {
    // Property tests take longer on a slow machine than the runner's five seconds.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: files, isolate: false } },
      {
        extends: true,
        test: { name: 'apart', include: ['tests/unit/**/*.test.ts'], exclude: files },
      },
    ],
  },
});
