import type { Language } from './language-names';

const han = /\p{Script=Han}/u;

/** A name that is written in both scripts (`小欧 Olive`), as a page of the language says it; any other name as it is. */
export function nameIn(language: Language, name: string): string {
  const words = name.trim().split(/\s+/);
  const chinese = words.filter(word => han.test(word));
  if (chinese.length === 0 || chinese.length === words.length) return name;
  return (language === 'zh-CN' ? chinese : words.filter(word => !han.test(word))).join(' ');
}
