export const wrapUp = {
  wrapUp: {
    title: 'Wrap-up',
    left: 'Time left for the wrap-up',
    extend: '1 more minute',
    code: 'What was it about?',
    notes: 'Notes on the outcome (optional)',
    codeMissing: 'Choose what it was about.',
    finish: 'Finish',
    noneGiven: 'none given',
  },
};
