import type { AttachmentRef } from '@shared/protocol/message';
import { maySay } from '../together';
import type { Commands } from './asked';

interface Outgoing {
  conversationId: string;
  clientId: string;
  text: string;
  note: boolean;
  attachments?: AttachmentRef[];
}

export const conversations: Commands = {
  Send: ({ centre, agentId }, { conversationId, clientId, text, note, attachments = [] }: Outgoing) => {
    const at = centre.case(conversationId);
    maySay(at, agentId, note);
    const image = attachments.some(file => file.mediaType.startsWith('image/'));
    const kind = note ? 'note' : image ? 'image' : attachments.length > 0 ? 'file' : 'text';
    return centre.append(at, { author: centre.authorOf(agentId), clientId, text, kind, attachments });
  },
};
