export const preferences = {
  preferences: {
    title: 'Preferences',
    theme: 'Theme',
    sendKey: 'Send with',
    sound: 'Ring for offers',
    notify: 'Desktop notices',
  },
};
