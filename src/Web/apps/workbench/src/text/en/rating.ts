export const rating = {
  rating: {
    ask: 'Ask for a rating',
    asked: 'The customer has been asked for a rating',
    title: 'Rating',
    stars_one: '{{count}} star of 5',
    stars_other: '{{count}} stars of 5',
  },
};
