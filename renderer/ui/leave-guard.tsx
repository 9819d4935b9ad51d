import { Button, Group, Modal, Text } from '@mantine/core';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { kitWords } from '../../shared/text/screen/kit-words.ts';

type LeaveGate = {
  hold(id: string): void;
  release(id: string): void;
  /** True when no page holds anything unsaved. */
  isFree(): boolean;
  /** Asks the user if something would be lost; true to go. */
  confirmLeave(): Promise<boolean>;
  /** Calls back when the user chose to lose what is held; the returned function stops it. */
  onGiveUp(listener: () => void): () => void;
};

const LeaveGateContext = createContext<LeaveGate | null>(null);

/** Asks before a page with unsaved work is left. */
export function LeaveGuardProvider({ children }: { children: ReactNode }) {
  const holders = useRef(new Set<string>());
  const listeners = useRef(new Set<() => void>());
  const [answer, setAnswer] = useState<((leave: boolean) => void) | null>(null);

  const confirmLeave = useCallback(async () => {
    if (holders.current.size === 0) return true;
    const leave = await new Promise<boolean>((resolve) => setAnswer(() => resolve));
    setAnswer(null);
    if (leave) {
      holders.current.clear();
      for (const listener of listeners.current) listener();
    }
    return leave;
  }, []);

  const gate = useMemo<LeaveGate>(
    () => ({
      hold: (id) => holders.current.add(id),
      release: (id) => holders.current.delete(id),
      isFree: () => holders.current.size === 0,
      confirmLeave,
      onGiveUp: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    }),
    [confirmLeave],
  );

  return (
    <LeaveGateContext value={gate}>
      {children}
      <Modal opened={answer !== null} onClose={() => answer?.(false)} title={kitWords.leaveTitle}>
        <Text>{kitWords.leaveText}</Text>
        <Group mt="lg" justify="flex-end">
          <Button variant="default" onClick={() => answer?.(true)}>
            {kitWords.leaveGo}
          </Button>
          <Button data-autofocus onClick={() => answer?.(false)}>
            {kitWords.leaveStay}
          </Button>
        </Group>
      </Modal>
    </LeaveGateContext>
  );
}

export function useLeaveGate(): LeaveGate {
  const gate = useContext(LeaveGateContext);
  if (!gate) throw new Error('LeaveGuardProvider is missing');
  return gate;
}

/** While `isHeld`, leaving the page asks first. */
export function useLeaveGuard(isHeld: boolean): void {
  const gate = useLeaveGate();
  const id = useId();
  useEffect(() => {
    if (!isHeld) return;
    gate.hold(id);
    return () => gate.release(id);
  }, [gate, id, isHeld]);
}
