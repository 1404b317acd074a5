import type { SameKeys } from '@shared/text/texts';
import type { preferences as en } from '../en/preferences';

export const preferences: SameKeys<typeof en> = {
  preferences: {
    title: '偏好设置',
    theme: '外观',
    sendKey: '发送快捷键',
    sound: '来客响铃',
    notify: '桌面通知',
  },
};
