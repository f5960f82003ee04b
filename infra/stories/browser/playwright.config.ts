import { defineConfig } from '@playwright/test';
import { gateway, results } from './platform.ts';

/** One browser after the other: the platform under test shares the machine. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.story.ts',
  outputDir: `${results}/traces`,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['junit', { outputFile: `${results}/browser.xml` }]],
  use: {
    baseURL: gateway,
    viewport: { width: 1366, height: 768 },
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
