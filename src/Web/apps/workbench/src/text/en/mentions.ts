export const mentions = {
  mention: {
    open: 'Name a colleague ( @ )',
    title: 'Colleagues',
    bell: 'Notes that name me',
    count_one: '{{count}} unread note names me',
    count_other: '{{count}} unread notes name me',
    none: 'Nobody has named you yet',
    noneHint: 'When a colleague writes @ and your name in a note, it is listed here.',
    by: '{{by}} about {{customer}}',
    unread: 'Unread',
    markRead: 'Mark as read',
    markUnread: 'Mark as unread',
    allRead: 'Mark all as read',
  },
};
