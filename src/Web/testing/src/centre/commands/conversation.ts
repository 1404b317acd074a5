import type { AttachmentRef } from '@shared/protocol/message';
import { maySay } from '../together';
import type { Commands } from './asked';
import { Refused } from '../refused';
import { mention } from './mentions';

interface Outgoing {
  conversationId: string;
  clientId: string;
  text: string;
  note: boolean;
  attachments?: AttachmentRef[];
  mentions?: string[];
  replyTo?: number;
}

export const conversations: Commands = {
  Send: (
    { centre, agentId },
    { conversationId, clientId, text, note, attachments = [], mentions = [], replyTo }: Outgoing,
  ) => {
    const at = centre.case(conversationId);
    maySay(at, agentId, note);
    const image = attachments.some(file => file.mediaType.startsWith('image/'));
    const kind = note ? 'note' : image ? 'image' : attachments.length > 0 ? 'file' : 'text';
    const message = centre.append(at, {
      author: centre.authorOf(agentId),
      clientId,
      text,
      kind,
      attachments,
      mentions,
      ...(replyTo ? { replyTo } : {}),
    });
    for (const named of mentions) mention(centre, named, message);
    return message;
  },
  Recall: ({ centre, agentId }, { conversationId, number }: { conversationId: string; number: number }) => {
    const at = centre.case(conversationId);
    const message = at.messages[number - 1];
    if (!message) throw new Refused('notFound', `there is no message ${number}`);
    if (message.author.id !== agentId) throw new Refused('notYours', 'was written by somebody else');
    if (message.recalled) return message;
    if (Date.now() - Date.parse(message.at) >= 120_000) throw new Refused('notAllowed', 'is older than 2 minutes');
    centre.amend(at, number, { recalled: true, text: '', attachments: [] });
    centre.event(at, 'recalled', { agent: message.author.name ?? '', number: String(number) });
    return message;
  },
};
