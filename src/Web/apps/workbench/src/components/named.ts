import type { AgentRow } from '@shared/protocol/agent';

type Person = Pick<AgentRow, 'id' | 'employeeNumber' | 'displayName'>;

/** How a colleague is called in a note: two of one name by their numbers as well. */
export function callName(person: Person, people: readonly Person[], language: 'zh' | 'en'): string {
  const name = person.displayName[language] || person.displayName.zh || person.displayName.en;
  const shared = people.some(
    one => one.id !== person.id && (one.displayName.zh === name || one.displayName.en === name),
  );
  return shared ? `${name}(${person.employeeNumber})` : name;
}

/** A stretch of a note, and whom it names. */
export interface NotePart {
  words: string;
  agentId?: string;
}

/** The name is there, and no longer word begins with it. */
const stands = (text: string, name: string, at: number) =>
  name !== '' && text.startsWith(name, at) && !(/\w$/.test(name) && /^\w/.test(text.slice(at + name.length)));

/** A note in parts: where an at sign is followed by what a colleague is called, in either language, they are named. */
export function partsOfNote(text: string, people: readonly Person[]): NotePart[] {
  const names = people
    .flatMap(person =>
      (['zh', 'en'] as const).map(language => ({ id: person.id, name: callName(person, people, language) })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  const parts: NotePart[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const found = /[@＠]/.test(text[at]!) && names.find(({ name }) => stands(text, name, at + 1));
    if (found) {
      if (plain) parts.push({ words: plain });
      plain = '';
      parts.push({ words: text.slice(at, at + 1 + found.name.length), agentId: found.id });
      at += 1 + found.name.length;
    } else plain += text.charAt(at++);
  }
  return plain ? [...parts, { words: plain }] : parts;
}

/** Whom a note names. */
export const namedIn = (text: string, people: readonly Person[]): string[] => [
  ...new Set(partsOfNote(text, people).flatMap(part => part.agentId ?? [])),
];
