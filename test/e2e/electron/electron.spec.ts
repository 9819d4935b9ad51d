import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { registerWords } from '../../../shared/text/screen/register-words.ts';
import { findElectron } from '../../../tools/find-electron.ts';
import { projectRoot } from '../../../tools/project-folders.ts';
import { expectOpen, openFromRail } from '../pages/shell-screen.ts';
import { findStart, findUnlock } from '../pages/start-screens.ts';

/** What only the real Electron can prove. Its npm package alone does not bring the runtime. */
const electron = findElectron();
const isWanted = process.env.REGISTRE_PAI_NEEDS_ELECTRON !== undefined;
test.skip(
  electron === null && !isWanted,
  'Electron’s runtime is not installed: node node_modules/electron/install.js',
);

test('a journey in the real Electron: first start, demonstration, search, lock', async () => {
  if (electron === null) throw new Error('Electron’s runtime is not installed');
  const home = mkdtempSync(join(tmpdir(), 'registre-electron-'));
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = process.env;
  const application = await _electron.launch({
    executablePath: electron,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      projectRoot,
      `--user-data-dir=${join(home, 'settings')}`,
    ],
    env: { ...env, HOME: home, USERPROFILE: home } as Record<string, string>,
  });
  try {
    const page = await application.firstWindow();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    expect(page.url()).toBe('app://registre/');
    expect(
      await page.evaluate(() => [typeof Reflect.get(window, 'require'), window.isSecureContext]),
    ).toEqual(['undefined', true]);
    await findStart(page).demonstration.click();
    await expectOpen(page);
    await openFromRail(page, 'register');
    await page.getByLabel(registerWords.search).fill('bjornsdottir');
    await expect(page.getByRole('rowheader')).toContainText('BJÖRNSDÓTTIR');
    const title = await application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getTitle(),
    );
    expect(title).toBe('Registre PAI');
    await page.keyboard.press('Control+l');
    await expect(findUnlock(page).passphrase).toBeVisible();
    expect(complaints).toEqual([]);
  } finally {
    await application.close();
    rmSync(home, { recursive: true, force: true });
  }
});
