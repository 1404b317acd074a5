export const en = {
  title: 'OmniContact',
  heading: 'A contact centre at work',
  lead: 'Write as a customer, watch it ring, answer as the agent. Everything here runs on your machine.',
  loading: 'Loading',
  failed: 'The server cannot be reached.',
  live: { waiting: 'waiting', active: 'being served', agents: 'agents signed in', closed: 'closed today' },
  step: { one: 'Step 1', two: 'Step 2', three: 'Step 3' },
  door: {
    agent: {
      title: 'Sign in as an agent',
      hint: 'You are ready at once: what you write as a customer rings with you.',
      open: 'Open the workbench',
    },
    customer: {
      title: "Open the customer's page",
      hint: 'Ask something, in another tab. Each tab is another customer.',
      open: 'Write as a customer',
    },
    supervisor: {
      title: 'Watch as the supervisor',
      hint: 'Queues, agents and the figures of the day, live.',
      open: 'Open the board',
    },
  },
  newTab: 'opens in a new tab',
  traffic: {
    title: 'Simulated traffic',
    on: 'Simulated customers write and simulated agents answer, {{perMinute}} new contacts a minute. They are marked as simulated and never touch what you write.',
    off: 'Nobody but you is here now. Switch it on to see a centre at work.',
    failed: 'The switch could not be turned. Try again.',
  },
  remove: {
    title: 'Make it yours',
    hint: 'Delete the demo centre with its agents, customers and conversations, and begin with an empty one.',
    open: 'Delete the demo',
    ask: 'Delete everything of the demo?',
    askHint: 'Agents, customers and conversations of the demo are gone for good.',
    yes: 'Delete it',
    no: 'Keep it',
    failed: 'The demo could not be deleted. Nothing was changed; try again.',
    done: 'The demo is deleted',
    doneHint:
      'An empty centre takes its place. Sign in as its administrator; the password is shown only here and on the console. From now on start it with ./omni run --real.',
    userName: 'User name',
    password: 'Password',
  },
  real: {
    lead: 'Serve your customers on every channel, from one place.',
    workbench: 'Open the workbench',
    chat: "Open the customer's page",
  },
  more: { docs: 'Guides', api: 'API', version: 'Version {{version}}', title: 'More' },
};
