export const overlooked = {
  overlooked: {
    title: 'Waiting for your answer',
    announce: '{{name}} has waited for your answer for long.',
    open: 'Answer',
    openOf: 'Answer {{name}}',
  },
};
