/** What a dictionary may hold: words, or a room of words. */
export interface Texts {
  [key: string]: string | Texts;
}

/** The other language must have the same keys, plural forms apart. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

type Singular<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;

export type TextKey<T> = Leaves<T>;

export type TextValues = Record<string, string | number>;
