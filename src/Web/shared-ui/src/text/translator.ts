import type { Texts, TextValues } from './texts';

/** Looks words up by a dotted key and fills in `{{values}}`; `count` chooses the plural form of the language. */
export function translator(language: string, texts: Texts) {
  const plural = new Intl.PluralRules(language);
  return (key: string, values: TextValues = {}): string => {
    const form = typeof values['count'] === 'number' ? `${key}_${plural.select(values['count'])}` : key;
    const words = find(texts, form) ?? find(texts, key) ?? find(texts, `${key}_other`) ?? key;
    return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

function find(texts: Texts, key: string): string | undefined {
  let room: Texts | string | undefined = texts;
  for (const part of key.split('.')) room = typeof room === 'object' ? room[part] : undefined;
  return typeof room === 'string' ? room : undefined;
}
