import { useSyncExternalStore } from 'react';
import { tabChoice } from '../storage/tab-choice';

export type Theme = 'light' | 'dark';

const night = () => window.matchMedia('(prefers-color-scheme: dark)');

const choice = tabChoice<Theme>('theme', ['light', 'dark'], () => (night().matches ? 'dark' : 'light'));

export const useTheme = () => useSyncExternalStore(choice.subscribe, choice.read);

export function chooseTheme(theme: Theme) {
  choice.write(theme);
  showTheme();
}

/** Before the first paint; from then on a tab without a choice of its own goes with the system. */
export function openTheme() {
  showTheme();
  night().addEventListener('change', () => {
    showTheme();
    choice.announce();
  });
}

function showTheme() {
  document.documentElement.dataset['theme'] = choice.read();
}
