import { useSyncExternalStore } from 'react';
import { tabChoice } from '../storage/tab-choice';
import { languages, type Language } from './language-names';

export type { Language };

const fromBrowser = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');

const choice = tabChoice<Language>('language', languages, fromBrowser);

export const currentLanguage = choice.read;

export const useLanguage = () => useSyncExternalStore(choice.subscribe, choice.read);

export const onLanguage = choice.subscribe;

export function chooseLanguage(language: Language) {
  choice.write(language);
}

/** A link may name the language of the page it opens: `?lang=en`. */
export function takeLanguageFromAddress() {
  const wanted = new URLSearchParams(location.search).get('lang') as Language | null;
  if (wanted && languages.includes(wanted)) choice.write(wanted);
}
