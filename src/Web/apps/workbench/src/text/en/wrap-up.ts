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
  form: {
    choose: 'Choose …',
    step: '{{name}}, step {{step}}',
    required: 'required',
    asLastTime: 'As last time',
    fault: {
      missing: 'This is needed before you can finish.',
      goesOn: 'Choose what it is more exactly.',
      notANumber: 'Write a number, such as 12.5.',
      outOfRange: 'Choose a number within {{range}}.',
    },
  },
};
