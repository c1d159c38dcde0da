import { useEffect } from 'react';
import { useAppStore } from './appStore.ts';

/** Puts the chosen colours on the page; "as the computer" follows it while the app is open. */
export function useTheme(): void {
  const theme = useAppStore(({ settings }) => settings.theme);
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
      document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);
}
