import { defineConfig } from '@playwright/test';

/** The tests drive what `wxt build` and `wxt build -b firefox` made. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.output/browser-tests',
  // The browsers are started by the tests; a project's name says in which one they run.
  projects: [
    { name: 'Chromium', testIgnore: /firefox\.spec/ },
    { name: 'Firefox', testMatch: /firefox\.spec/ },
  ],
  // A browser for each, with a profile of its own; a test waits more than it works.
  workers: 2,
  // Each begins with an installation, which takes some seconds on a slow machine.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
});
