import { describe, expect, it } from 'vitest';
import { dark, light, type Tokens } from './tokens';
import { tokensStyleSheet } from './tokens-style-sheet';

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(start => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Ink on what it is written on. */
const pairs: [keyof Tokens, keyof Tokens][] = [
  ...(['text', 'muted', 'faint', 'waiting', 'urgent', 'good', 'accent'] as const).flatMap(ink =>
    (['panel', 'hover', 'raised'] as const).map(under => [ink, under] as [keyof Tokens, keyof Tokens]),
  ),
  ['text', 'selected'],
  ['muted', 'selected'],
  ['accent', 'selected'],
  ['muted', 'canvas'],
  ['faint', 'canvas'],
  ['onAccent', 'accent'],
  ['text', 'accentTint'],
  ['accent', 'accentTint'],
  ['waiting', 'waitingTint'],
  ['urgent', 'urgentTint'],
  ['bot', 'botTint'],
  ['text', 'botTint'],
  ['note', 'noteTint'],
  ['text', 'noteTint'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s tokens', (_, tokens) => {
  it.each(pairs)('write %s on %s with a contrast of 4.5 at least', (ink, under) => {
    expect(contrast(tokens[ink], tokens[under])).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the style sheet', () => {
  it('has every token for both themes', () => {
    expect(tokensStyleSheet()).toContain(`--accent-strong:${light.accentStrong}`);
    expect(tokensStyleSheet()).toContain(`--accent-strong:${dark.accentStrong}`);
  });
});
