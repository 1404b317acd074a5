/** What is drawn together: measures of one unit. */
export const courseCharts = {
  contacts: ['offered', 'answered', 'abandoned'],
  serviceLevel: [
    'service-level.over-answered',
    'service-level.over-answered-and-lost',
    'service-level.over-offered-less-short',
    'service-level.over-offered',
    'service-level.in-time-over-offered',
  ],
  waits: ['asa', 'answer-wait-p90'],
  handling: ['aht'],
  missed: ['rona'],
} as const;

export type CourseChart = keyof typeof courseCharts;
