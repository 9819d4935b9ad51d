import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type UserEnvironment = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
};

const PRODUCT = 'Registre PAI';

/** Where Electron keeps this application's settings: both hosts then know the same register. */
export function getSettingsFolder({ platform, env, home }: UserEnvironment): string {
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), PRODUCT);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', PRODUCT);
  return join(env.XDG_CONFIG_HOME ?? join(home, '.config'), PRODUCT);
}

/** The user's documents: on Linux their name depends on the language. The home folder when there are none. */
export function getDocumentsFolder({ platform, env, home }: UserEnvironment): string {
  const named =
    platform === 'linux' ? readDesktopSetting(env.XDG_CONFIG_HOME ?? join(home, '.config'), home) : null;
  const folder = named ?? join(home, 'Documents');
  return existsSync(folder) ? folder : home;
}

function readDesktopSetting(configFolder: string, home: string): string | null {
  const file = join(configFolder, 'user-dirs.dirs');
  if (!existsSync(file)) return null;
  const line = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(file, 'utf8'));
  return line?.[1]?.replace('$HOME', home) ?? null;
}
