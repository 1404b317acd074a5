import type { CodeName } from '@shared/protocol/agent';
import { localized } from '@shared/text/localized';

/** The name of a break's reason; its code where there is none any more. */
export function breakWords(reasons: CodeName[], code: string, language: Parameters<typeof localized>[1]) {
  const found = reasons.find(reason => reason.code === code);
  return found ? localized(found.name, language) : code;
}
