import type { SameKeys } from '@shared/text/texts';
import type { mentions as en } from '../en/mentions';

export const mentions: SameKeys<typeof en> = {
  mention: {
    open: '提及同事（ @ ）',
    title: '同事',
    bell: '提到我的备注',
    count_one: '{{count}} 条提到我的未读备注',
    count_other: '{{count}} 条提到我的未读备注',
    none: '还没有人提到您',
    noneHint: '同事在内部备注里 @ 您时，会列在这里。',
    by: '{{by}}在 {{customer}} 的会话中',
    unread: '未读',
    markRead: '标为已读',
    markUnread: '标为未读',
    allRead: '全部标为已读',
  },
};
