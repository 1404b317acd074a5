import type { Participant } from '@shared/protocol/conversation';
import { cancelTransfer, invite, join, leave, nameSuccessor, setRole } from '../together';
import type { Commands } from './asked';

interface Given {
  conversationId: string;
  agentId: string;
  role: Participant['role'];
  note?: string;
}

interface Leaving {
  conversationId: string;
  agentId?: string;
  successorId?: string;
}

export const participants: Commands = {
  Invite: ({ centre, agentId: by }, { conversationId, agentId, role, note }: Given) => {
    const at = centre.case(conversationId);
    invite(centre, at, by, agentId, role, note);
    return at.view;
  },
  Join: ({ centre, agentId }, { conversationId }: Given) => {
    const at = centre.case(conversationId);
    join(centre, at, agentId);
    return at.view;
  },
  SetRole: ({ centre, agentId: by }, { conversationId, agentId, role }: Given) => {
    const at = centre.case(conversationId);
    setRole(centre, at, by, agentId, role);
    return at.view;
  },
  NameSuccessor: ({ centre, agentId: by }, { conversationId, agentId }: Given) => {
    const at = centre.case(conversationId);
    nameSuccessor(centre, at, by, agentId);
    return at.view;
  },
  Leave: ({ centre, agentId: by }, { conversationId, agentId, successorId }: Leaving) => {
    const at = centre.case(conversationId);
    leave(centre, at, by, agentId, successorId);
    return at.view;
  },
  CancelTransfer: ({ centre, agentId }, { conversationId }: Given) => {
    const at = centre.case(conversationId);
    cancelTransfer(centre, at, agentId);
    return at.view;
  },
};
