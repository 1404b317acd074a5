import type { SameKeys } from '@shared/text/texts';
import type { offers as en } from '../en/offers';

export const offers: SameKeys<typeof en> = {
  offer: {
    title: '待接入',
    from: '待接入：{{name}}',
    announce: '{{name}}等待接入，按 Ctrl+Enter 接入。',
    hurry: '{{name}}：还剩 {{seconds}} 秒。',
    notice: '{{name}}等待您接入',
    silent: '点一下页面即可开启响铃：浏览器不允许没有点过的标签页发声。',
    noWords: '客户还没有说话',
    waited: '已等待',
    left: '还剩{{seconds}}秒',
    firstContact: '首次来访',
    before: '上次{{when}}，{{how}}',
    accept: '接入',
    reject: '拒绝',
  },
};
