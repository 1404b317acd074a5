import type { AttachmentRef } from '@shared/protocol/message';
import { maySay } from '../together';
import type { Commands } from './asked';
import { mention } from './mentions';

interface Outgoing {
  conversationId: string;
  clientId: string;
  text: string;
  note: boolean;
  attachments?: AttachmentRef[];
  mentions?: string[];
}

export const conversations: Commands = {
  Send: ({ centre, agentId }, { conversationId, clientId, text, note, attachments = [], mentions = [] }: Outgoing) => {
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
    });
    for (const named of mentions) mention(centre, named, message);
    return message;
  },
};
