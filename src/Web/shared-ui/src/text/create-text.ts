import { currentLanguage, onLanguage, useLanguage, type Language } from './language';
import { sharedEn } from './shared.en';
import { sharedZh } from './shared.zh';
import type { TextKey, Texts, TextValues } from './texts';
import { translator } from './translator';

type Words<T> = (key: TextKey<T & typeof sharedEn>, values?: TextValues) => string;

/** The texts of one page in both languages, and the hook by which its components read them. */
export function createText<T extends Texts>(en: T, zh: Texts) {
  const words: Record<Language, Words<T>> = {
    en: translator('en', { ...sharedEn, ...en }),
    'zh-CN': translator('zh-CN', { ...sharedZh, ...zh }),
  };
  const nameLanguage = () => void (document.documentElement.lang = currentLanguage());
  nameLanguage();
  onLanguage(nameLanguage);
  return {
    useText: () => {
      const language = useLanguage();
      return { t: words[language], language };
    },
  };
}
