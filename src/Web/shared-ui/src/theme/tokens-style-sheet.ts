import { dark, light, type Tokens } from './tokens.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

const declarations = (tokens: Tokens) =>
  Object.entries(tokens)
    .map(([name, value]) => `--${kebab(name)}:${value}`)
    .join(';');

/** The system's wish decides, unless the tab has chosen (`data-theme`). */
export function tokensStyleSheet(): string {
  const night = `color-scheme:dark;${declarations(dark)}`;
  return [
    `:root{color-scheme:light;${declarations(light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${night}}}`,
    `:root[data-theme=dark]{${night}}`,
  ].join('\n');
}
