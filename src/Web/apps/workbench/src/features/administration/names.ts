import type { ConfiguredEntity, Entity } from '@shared/protocol/configuration';
import type { LocalizedText } from '@shared/protocol/agent';
import type { Language } from '@shared/text/language';
import { localized } from '@shared/text/localized';
import { nameIn } from '@shared/text/name-in';
import { useQueries } from '@tanstack/react-query';
import { configured } from '../../api/configuration';
import { useText } from '../../text/administration';

/** What people call it. */
export function nameOf(value: Entity | undefined, id: string, language: Language): string {
  if (typeof value?.['realName'] === 'string') return nameIn(language, value['realName']) || id;
  const name = value?.['name'] as LocalizedText | undefined;
  return (name && localized(name, language)) || id;
}

/** The lists of some kinds, and what their entries are called in the reader's language. */
export function useNames(kinds: string[]) {
  const { language } = useText();
  const wanted = [...new Set(kinds)];
  const lists = useQueries({ queries: wanted.map(configured) });
  const of = (kind: string) => lists[wanted.indexOf(kind)]?.data?.items;
  return {
    list: (kind: string): ConfiguredEntity[] => of(kind) ?? [],
    name: (kind: string, id: string) => nameOf(of(kind)?.find(item => item.id === id)?.value, id, language),
  };
}

export type Names = ReturnType<typeof useNames>;
