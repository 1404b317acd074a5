import type { SameKeys } from '@shared/text/texts';
import type { presence as en } from '../en/presence';

export const presence: SameKeys<typeof en> = {
  presence: {
    change: '切换状态',
    available: '示闲',
    break: '小休',
    offline: '已签出',
    notResponding: '未应答',
    goOffline: '签出，不再接待',
    soon: '结束后{{reason}}',
    asked: '{{reason}}待批准',
    missed: '您连续错过接待邀请，系统已暂停为您分配。手上的会话仍归您处理。',
    readyAgain: '恢复示闲',
    denied: '您申请的小休（{{reason}}）未获批准，系统照常为您分配。可稍后再申请，或与班长沟通。',
    seen: '知道了',
    wanted_one: '您的技能组“{{queue}}”有{{count}}位客户在等，无人签入。',
    wanted_other: '您的技能组“{{queue}}”有{{count}}位客户在等，无人签入。',
  },
  leave: {
    title: '手上还有未结束的会话',
    hint: '请先安排每个会话的去向，再签出。',
    where: '{{name}}的去向',
    toQueue: '退回排队',
    toColleague: '转给同事',
    keepForNextShift: '留到我下次上班',
    colleague: '由谁接手{{name}}',
    nobody: '没有示闲的同事',
    do: '签出',
    stay: '继续接待',
  },
  capacity: {
    title: '接待容量',
    held: '{{medium}}：{{held}}/{{most}}',
    notReady: '{{medium}}暂不分配给您：{{why}}',
    why: { noPhone: '话机未注册', noCamera: '没有摄像头', noWorkplace: '工作台未连接' },
  },
};
