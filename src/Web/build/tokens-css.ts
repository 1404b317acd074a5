import type { Plugin } from 'vite';
import { tokensStyleSheet } from '../shared-ui/src/theme/tokens-style-sheet.ts';

const name = 'virtual:tokens.css';

/** Turns the design tokens into a style sheet, so that CSS and scripts read the same values. */
export function tokensCss(): Plugin {
  return {
    name: 'tokens-css',
    resolveId: id => (id === name ? `\0${name}` : undefined),
    load: id => (id === `\0${name}` ? tokensStyleSheet() : undefined),
  };
}
