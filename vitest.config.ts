import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Property tests take longer on a slow machine than the runner's five seconds.
  test: { include: ['tests/{unit,properties,pages}/**/*.test.ts'], testTimeout: 30_000 },
});
