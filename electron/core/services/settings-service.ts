import type { SecuritySettings } from '../../../shared/school/security-settings.ts';
import type { SettingsFile } from '../files/settings-file.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Ports } from '../ports.ts';

/** The register's own setting, and that of this computer. */
export function getSettings(register: OpenRegister, file: SettingsFile): SecuritySettings {
  const { lockAfterMinutes } = register.read(({ settings }) => settings.get());
  return { lockAfterMinutes, hidesFromCapture: file.read().hidesFromCapture };
}

/** Keeps both, and hides or shows the windows at once. */
export function saveSettings(
  register: OpenRegister,
  file: SettingsFile,
  { settings, protectWindows }: { settings: SecuritySettings; protectWindows: Ports['protectWindows'] },
): SecuritySettings {
  const { lockAfterMinutes, hidesFromCapture } = settings;
  register.write({ action: 'settings.save', recordKind: 'school', recordId: 'school' }, (repositories) => {
    repositories.settings.setLockAfterMinutes(lockAfterMinutes);
    // Inside: if this computer's file cannot be written, nothing is changed.
    file.update({ hidesFromCapture });
  });
  protectWindows(hidesFromCapture);
  return getSettings(register, file);
}
