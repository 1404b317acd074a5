import type { Medium } from '@shared/protocol/conversation';

export const media: readonly Medium[] = ['chat', 'message', 'voice', 'video', 'callback', 'email', 'task'];

export const isMedium = (name: string): name is Medium => media.some(medium => medium === name);
