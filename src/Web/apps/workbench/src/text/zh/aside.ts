import type { SameKeys } from '@shared/text/texts';
import type { aside as en } from '../en/aside';

export const aside: SameKeys<typeof en> = {
  aside: {
    title: '已挂起',
    put: '挂起',
    hours_one: '{{count}}小时',
    hours_other: '{{count}}小时',
    tomorrow: '到明天 9:00',
    elsewhere: '本地{{time}}',
    pick: '选择日期和时间…',
    untilWords: '直到客户来信',
    pickHeading: '挂起与{{name}}的会话',
    backOn: '恢复时间',
    sooner: '客户来信会提前恢复。',
    outOfRange: '请选择现在到{{last}}之间的时间。',
    cancel: '取消',
    backAt: '已挂起，{{when}}恢复。',
    waitsForWords: '已挂起，直到客户来信。',
    whenTheyWrite: '客户来信时',
    takeUp: '取回处理',
    back: '挂起已恢复',
    because: { time: '到时间了', customer: '客户来信了' },
    reason: { time: '到时间了', agent: '坐席取回', customer: '客户来信', moved: '转往别处' },
    mark: { time: '到期', customer: '已恢复' },
    notice: '{{name}}的会话已恢复',
    announce: '{{name}}的会话已恢复，{{why}}。',
    open: '打开',
    openOf: '打开与{{name}}的会话',
    dismiss: '{{name}}先留在列表里',
  },
  reopen: {
    do: '重新打开',
    of: '重新打开与{{name}}的会话',
  },
};
