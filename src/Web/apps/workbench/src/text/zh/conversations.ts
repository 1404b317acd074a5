import type { SameKeys } from '@shared/text/texts';
import type { conversations as en } from '../en/conversations';

export const conversations: SameKeys<typeof en> = {
  conversations: {
    title: '会话记录',
    filter: '筛选会话',
    words: '会话内容关键词',
    customer: '客户姓名或号码',
    queue: '技能组',
    anyQueue: '全部技能组',
    agent: '坐席',
    anyAgent: '全部坐席',
    channel: '渠道',
    anyChannel: '全部渠道',
    category: '类别',
    anyCategory: '全部类别',
    state: '状态',
    anyState: '全部状态',
    from: '从',
    to: '到',
    reset: '清除条件',
    export: '导出表格',
    started: '开始时间',
    who: '客户',
    outcome: '状态',
    messages: '消息数',
    more: '显示更多',
    none: '没有符合条件的会话',
    noneHint: '请放宽时间范围或减少条件。',
  },
};
