import type { LocalizedText } from '../protocol/agent';
import type { Language } from './language';

/** A configured text in the reader's language; a missing one falls back to the other. */
export const localized = (text: LocalizedText, language: Language) =>
  language === 'zh-CN' ? text.zh || text.en : text.en || text.zh;
