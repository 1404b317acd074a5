const scripts: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh-CN'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Latin}/u, 'en'],
];

/** The language that words are to be read aloud and set in, as far as their script says; nothing where it says nothing. */
export const languageOf = (text: string): string | undefined => scripts.find(([script]) => script.test(text))?.[1];
