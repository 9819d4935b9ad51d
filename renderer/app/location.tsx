import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type BaseLocationHook, Router } from 'wouter';
import { useLeaveGate } from '../ui/leave-guard.tsx';

type Navigate = (path: string, options?: { replace?: boolean }) => void;
type Location = [path: string, navigate: Navigate];

const LocationContext = createContext<Location | null>(null);

/** wouter's location, kept in the hash (there is no server), that asks before unsaved work is left. */
export function LocationProvider({ children }: { children: ReactNode }) {
  const gate = useLeaveGate();
  const [path, setPath] = useState(readHashPath);
  const shown = useRef(path);

  const show = useCallback((next: string) => {
    if (shown.current !== next) window.scrollTo(0, 0);
    shown.current = next;
    setPath(next);
  }, []);

  const navigate = useCallback<Navigate>(
    async (next, { replace = false } = {}) => {
      if (!(await gate.confirmLeave())) return;
      history[replace ? 'replaceState' : 'pushState'](null, '', `#${next}`);
      show(next);
    },
    [gate, show],
  );

  useEffect(() => {
    // « Previous » key or mouse button: the address has already changed.
    const follow = async () => {
      const next = readHashPath();
      if (next === shown.current) return;
      if (gate.isFree()) return show(next);
      history.pushState(null, '', `#${shown.current}`);
      navigate(next);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [gate, navigate, show]);

  const location = useMemo<Location>(() => [path, navigate], [path, navigate]);
  return (
    <LocationContext value={location}>
      <Router hook={useGuardedLocation}>{children}</Router>
    </LocationContext>
  );
}

function readHashPath(): string {
  return `/${window.location.hash.replace(/^#?\/?/, '')}`;
}

const useGuardedLocation: BaseLocationHook = Object.assign(
  (): Location => {
    const location = useContext(LocationContext);
    if (!location) throw new Error('LocationProvider is missing');
    return location;
  },
  { hrefs: (href: string) => `#${href}` },
);
