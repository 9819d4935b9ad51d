import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/integration/**/*.test.ts'],
    globalSetup: 'test/host/bundle-programs.ts',
    // Native addons: a crash must take down one file, not the run.
    pool: 'forks',
    // The default leaves one core to the window of the editor: on two cores, half the machine would wait.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Asking for Electron must never reach for the network.
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent', TZ: 'Europe/Paris' },
  },
});
