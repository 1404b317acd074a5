export const preferences = {
  preferences: {
    title: 'Preferences',
    theme: 'Theme',
    sendKey: 'Send with',
    sound: 'Ring for offers',
    notify: 'Desktop notices',
    notifyOf: 'Notices about',
    notice: {
      offer: 'Offers',
      words: 'New messages',
      mention: 'Notes that name me',
      back: 'Back from aside',
      break: 'Breaks',
      connection: 'Lost connection',
    },
  },
  notice: { denied: 'Your break was not approved' },
};
