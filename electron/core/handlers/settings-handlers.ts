import { SettingsFile } from '../files/settings-file.ts';
import { getSettings, saveSettings } from '../services/settings-service.ts';
import type { HandlersOf, HandlerTools } from './handler-tools.ts';

export function createSettingsHandlers({ open, ports }: HandlerTools): HandlersOf<'settings'> {
  const file = new SettingsFile(ports.folders.settings);
  const { protectWindows } = ports;
  return {
    'settings.get': () => getSettings(open(), file),
    'settings.save': ({ settings }) => saveSettings(open(), file, { settings, protectWindows }),
  };
}
