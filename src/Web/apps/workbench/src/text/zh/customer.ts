import type { SameKeys } from '@shared/text/texts';
import type { customer as en } from '../en/customer';

export const customer: SameKeys<typeof en> = {
  customer: {
    title: '客户资料',
    profile: '基本资料',
    phone: '电话',
    email: '邮箱',
    region: '地区',
    lastAgent: '上次坐席',
    collected: '已收集的信息',
    timeline: '全部往来',
    previous: '历史会话',
    more: '更早的记录',
    noTimeline: '还没有往来记录',
    noPrevious: '没有其他会话',
  },
  reveal: {
    title: '查看完整信息',
    show: '查看',
    reason: '查看原因',
    do: '查看',
    hint: '原因会连同您的姓名一起留痕。',
    forbidden: '您的角色不能查看完整信息。',
  },
};
