import type { SameKeys } from '@shared/text/texts';
import type { preferences as en } from '../en/preferences';

export const preferences: SameKeys<typeof en> = {
  preferences: {
    title: '偏好设置',
    theme: '外观',
    sendKey: '发送快捷键',
    sound: '来客响铃',
    notify: '桌面通知',
    notifyOf: '通知内容',
    notice: {
      offer: '接入邀请',
      words: '新消息',
      mention: '提到我的备注',
      back: '搁置到期',
      break: '小休审批',
      connection: '连接断开',
    },
  },
  notice: { denied: '小休申请未获批准' },
};
