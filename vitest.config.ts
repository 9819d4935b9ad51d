import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/integration/**/*.test.ts'],
    // Native addons: a crash must take down one file, not the run.
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Asking for Electron must never reach for the network.
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent', TZ: 'Europe/Paris' },
  },
});
