import type { Entity } from '@shared/protocol/configuration';
import known from './known.json';

/** Bounds of a number by kind and path, as the server keeps them (its tests hold this list against its own). */
export const rangeOf = (key: string) => (known.ranges as unknown as Record<string, [number, number]>)[key];

/** What a new one of a kind begins with, as the server fills in what is left out. */
export const blankOf = (kind: keyof typeof known.blanks) => known.blanks[kind] as unknown as Entity;
