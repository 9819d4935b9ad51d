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
    // Our modules keep no state (what is opened belongs to a core): a worker loads them once, not once for each file.
    isolate: false,
    // What a test spies on is as it was for the next one, in its own file or another.
    restoreMocks: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Asking for Electron must never reach for the network.
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent', TZ: 'Europe/Paris' },
  },
});
