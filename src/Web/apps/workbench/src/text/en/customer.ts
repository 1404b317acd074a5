export const customer = {
  customer: {
    title: 'Customer',
    profile: 'Profile',
    phone: 'Phone',
    email: 'E-mail',
    region: 'Region',
    lastAgent: 'Last agent',
    collected: 'Collected before',
    timeline: 'Timeline',
    previous: 'Conversations',
    more: 'Earlier',
    noTimeline: 'Nothing was said yet',
    noPrevious: 'No other conversations',
  },
  reveal: {
    title: 'Show the full value',
    show: 'Show',
    reason: 'Reason',
    do: 'Show',
    hint: 'The reason is recorded with your name.',
    forbidden: 'Your role may not see full values.',
  },
};
