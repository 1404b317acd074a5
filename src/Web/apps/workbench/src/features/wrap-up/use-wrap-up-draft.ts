import type { Answers, WrapUpForm } from '@shared/protocol/wrap-up-form';
import { useState } from 'react';

export interface WrapUpDraft {
  code: string | null;
  notes: string;
  values: Answers;
}

const blank: WrapUpDraft = { code: null, notes: '', values: {} };

const read = <T>(key: string): T | null => JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;

/** What is being recorded of one contact: kept until it is sent, over reloads and crashes. With it what was chosen last time for the queue. */
export function useWrapUpDraft(userId: string, conversationId: string, queueId: string) {
  const key = `oc:wrap-up:${userId}:${conversationId}`;
  const lastKey = `oc:wrap-up-last:${userId}:${queueId}`;
  const [draft, setDraft] = useState<WrapUpDraft>(() => read(key) ?? blank);
  const change = (part: Partial<WrapUpDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    localStorage.setItem(key, JSON.stringify(next));
  };
  /** It is stored: words of one's own are of this contact alone, what was chosen may be so again. */
  const sent = (form: WrapUpForm | undefined) => {
    localStorage.removeItem(key);
    const chosen = form?.fields.filter(field => field.kind !== 'text' && draft.values[field.id]) ?? [];
    if (chosen.length > 0)
      localStorage.setItem(lastKey, JSON.stringify(Object.fromEntries(chosen.map(({ id }) => [id, draft.values[id]]))));
  };
  return { draft, change, sent, last: () => read<Answers>(lastKey) };
}
