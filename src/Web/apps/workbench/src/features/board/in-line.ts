import type { QueueRow } from '@shared/protocol/queue';

/** Customers whom nobody serves yet: those who wait and those who ring somewhere, as in the longest wait. */
export const inLine = (queue: QueueRow) => queue.waiting + queue.offered;
