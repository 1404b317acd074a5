import type { Message } from '@shared/protocol/message';
import { createContext } from 'react';

/** Takes a message as what the next words answer; null where one does not write. */
export const QuotingContext = createContext<((message: Message) => void) | null>(null);
