import { useState } from 'react';

export interface ComposerDraft {
  text: string;
  note: boolean;
}

const blank: ComposerDraft = { text: '', note: false };

/** What is being written in one conversation: kept until it is sent, over reloads and crashes. */
export function useDraft(userId: string, conversationId: string) {
  const key = `oc:draft:${userId}:${conversationId}`;
  const [draft, setDraft] = useState<ComposerDraft>(
    () => (JSON.parse(localStorage.getItem(key) ?? 'null') as ComposerDraft | null) ?? blank,
  );
  const change = (next: ComposerDraft) => {
    setDraft(next);
    if (next.text) localStorage.setItem(key, JSON.stringify(next));
    else localStorage.removeItem(key);
  };
  return [draft, change] as const;
}
