import { useHotkeys } from '@mantine/hooks';
import { useLocation } from 'wouter';
import { useRegisterView } from '../features/register/register-view.tsx';

/** Ctrl + K from any page opens the register on its search field. */
export function useSearchShortcut(): void {
  const [path, navigate] = useLocation();
  const { change } = useRegisterView();
  const search = () => {
    // On the register itself, the field listens for the same keys.
    if (path === '/registre') return;
    change({ activePupilId: null });
    navigate('/registre');
  };
  useHotkeys([['mod+K', search]], [], true);
}
