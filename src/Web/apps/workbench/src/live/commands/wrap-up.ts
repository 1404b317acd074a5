import type { ConversationView } from '@shared/protocol/conversation';
import type { Answers } from '@shared/protocol/wrap-up-form';
import type { WorkbenchLive } from '../workbench-live';

export const finishWrapUp = (
  live: WorkbenchLive,
  conversationId: string,
  code: string | null,
  notes: string,
  values: Answers,
) => {
  const answered = Object.fromEntries(Object.entries(values).filter(([, answer]) => answer));
  return live.command<ConversationView>('FinishWrapUp', {
    conversationId,
    ...(code ? { code } : {}),
    ...(notes ? { notes } : {}),
    ...(Object.keys(answered).length > 0 ? { values: answered } : {}),
  });
};

export const extendWrapUp = (live: WorkbenchLive, conversationId: string, seconds: number) =>
  live.command<ConversationView>('ExtendWrapUp', { conversationId, seconds });
