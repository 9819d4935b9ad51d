import { type KeyboardEvent, useState } from 'react';

/** Whether Caps Lock is on, as far as the keys typed in a field tell. */
export function useCapsLock() {
  const [isOn, setOn] = useState(false);
  const follow = (event: KeyboardEvent) => setOn(event.getModifierState('CapsLock'));
  return { isOn, keyProps: { onKeyDown: follow, onKeyUp: follow } };
}
