import type { SameKeys } from '@shared/text/texts';
import type { inbox as en } from '../en/inbox';

export const inbox: SameKeys<typeof en> = {
  inbox: {
    title: '会话列表',
    mine: '我的会话',
    nothingMine: '暂无会话，有客户接入时会在这里响铃。',
    waiting: '排队',
    nothingWaiting: '没有客户排队。',
    claim: '领取',
    today: '今日已结束',
    nothingToday: '今天还没有结束的会话。',
  },
  preview: { none: '还没有消息', mine: '我：{{words}}', theirs: '{{name}}：{{words}}' },
};
