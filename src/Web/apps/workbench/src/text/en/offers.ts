export const offers = {
  offer: {
    title: 'Offers',
    from: 'Offer: {{name}}',
    announce: '{{name}} is waiting for you. Control Enter accepts.',
    hurry: '{{name}}: {{seconds}} seconds left.',
    notice: '{{name}} is waiting for you',
    silent: 'Silent until you click on the page once: browsers do not let an untouched tab ring.',
    noWords: 'No words yet',
    waited: 'Waiting',
    left: '{{seconds}} seconds left',
    firstContact: 'First contact',
    before: 'Last contact {{when}}, {{how}}',
    accept: 'Accept',
    reject: 'Reject',
  },
};
