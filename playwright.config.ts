import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: ['./test/host/bundle-programs.ts', './test/e2e/fixtures/prepare-registers.ts'],
  outputDir: 'test-results',
  preserveOutput: 'failures-only',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // On the shared machine only: what passes the second time is named at the end of the run, to be looked into.
  retries: process.env.CI === undefined ? 0 : 1,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  // A trace of every test, kept for the one that fails, is a third of the whole run: ask for it with --trace on.
  use: { locale: 'fr-FR', timezoneId: 'Europe/Paris', trace: 'off' },
});
