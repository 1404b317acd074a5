import type { sharedEn } from './shared.en';
import type { SameKeys } from './texts';

export const sharedZh: SameKeys<typeof sharedEn> = {
  language: { label: '语言', 'zh-CN': '中文', en: 'English' },
  theme: { toDark: '深色', toLight: '浅色' },
  delivery: {
    waiting: '等待发送',
    sending: '发送中',
    stored: '已保存',
    sent: '已发出',
    delivered: '已送达',
    read: '已读',
    failed: '未发出',
  },
  attachment: { remove: '移除{{name}}', download: '下载{{name}}', loading: '图片加载中', gone: '文件加载失败' },
  again: '重试',
  emoji: { open: '表情' },
  quote: { do: '引用', drop: '取消引用', earlier: '更早的消息', recalled: '消息已撤回' },
};
