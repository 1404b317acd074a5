export const sharedEn = {
  language: { label: 'Language', 'zh-CN': '中文', en: 'English' },
  theme: { toDark: 'Dark theme', toLight: 'Light theme' },
  delivery: {
    waiting: 'Waiting to be sent',
    sending: 'Sending',
    stored: 'Stored',
    sent: 'Sent',
    delivered: 'Delivered',
    read: 'Read',
    failed: 'Not sent',
  },
  attachment: {
    remove: 'Remove {{name}}',
    download: 'Download {{name}}',
    loading: 'Loading picture',
    gone: 'The file could not be loaded',
  },
  again: 'Try again',
  emoji: { open: 'Emoji' },
  quote: { do: 'Quote', drop: 'Do not quote', earlier: 'an earlier message', recalled: 'Message recalled' },
};
