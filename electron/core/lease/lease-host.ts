import { hostname, uptime } from 'node:os';
import { isSystemError } from './lease-file.ts';

/** What a lease asks of the computer it runs on; tests give another. */
export type LeaseHost = {
  computer: string;
  pid: number;
  isRunning: (pid: number) => boolean;
  /** Milliseconds since the computer started. */
  getUptime: () => number;
  /** Milliseconds that no change of date moves. */
  getElapsed: () => number;
  /** Calls back again and again, without keeping the process alive; the function given back stops it. */
  repeat: (work: () => void, milliseconds: number) => () => void;
};

export const systemLeaseHost: LeaseHost = {
  computer: hostname(),
  pid: process.pid,
  isRunning,
  getUptime: () => uptime() * 1000,
  getElapsed: () => performance.now(),
  repeat(work, milliseconds) {
    const timer = setInterval(work, milliseconds).unref();
    return () => clearInterval(timer);
  },
};

/** Signal 0 asks without doing anything; another user's process answers that we may not. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !isSystemError(error, 'ESRCH');
  }
}
