import { requestJson } from '@shared/live/request';
import type { About, EntryPoint } from '@shared/protocol/session';
import type { Language } from '@shared/text/language';

export interface Visitor {
  token: string;
  /** By which the customer is known already. */
  name: string | null;
  entryPoint: EntryPoint;
  storage: Storage;
}

const tokenKey = 'oc:visitor';

/** What the visitor wrote and is still on the page's side. One storage is one visitor; the token changes with every visit. */
export const unsentScope = 'visitor';

/** Null: there is no place where a customer could write. */
export async function enterChat(language: Language): Promise<Visitor | null> {
  const about = await requestJson<About>('/about');
  const entryPoint = chooseEntryPoint(about.entryPoints, language);
  if (!entryPoint) return null;
  // In the demonstration each tab is a customer of its own; on a real site the visitor is known again.
  const storage = about.demo ? sessionStorage : localStorage;
  const token = storage.getItem(tokenKey) ?? undefined;
  const { visitorToken, name } = await requestJson<{ visitorToken: string; name?: string | null }>('/chat/visitors', {
    method: 'POST',
    body: { entryPointId: entryPoint.id, language, ...(token ? { token } : {}) },
  });
  storage.setItem(tokenKey, visitorToken);
  return { token: visitorToken, name: name ?? null, entryPoint, storage };
}

/** The one that the address names, else the first chat whose language is the page's. */
function chooseEntryPoint(all: EntryPoint[], language: Language): EntryPoint | undefined {
  const chats = all.filter(entry => entry.channel === 'webchat');
  const wanted = new URLSearchParams(location.search).get('entry');
  const suffix = language.slice(0, 2);
  return chats.find(entry => entry.id === wanted) ?? chats.find(entry => entry.id.endsWith(suffix)) ?? chats[0];
}
