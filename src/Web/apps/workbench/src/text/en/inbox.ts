export const inbox = {
  inbox: {
    title: 'Inbox',
    mine: 'Mine',
    nothingMine: 'No conversations. The next offer rings here.',
    waiting: 'Waiting',
    nothingWaiting: 'Nobody is waiting.',
    claim: 'Take',
    today: 'Today',
    nothingToday: 'Nothing closed yet today.',
  },
  preview: { none: 'No words yet', mine: 'You: {{words}}', theirs: '{{name}}: {{words}}' },
};
