/** The one source of every colour: style sheets get them as variables, the component library as its theme. */
export interface Tokens {
  /** Page background, panel, something lifted off a panel, hovered row, selected row. */
  canvas: string;
  panel: string;
  raised: string;
  hover: string;
  selected: string;
  line: string;
  lineStrong: string;
  /** Body text, secondary text, and the faintest that still passes 4.5:1 on a panel. */
  text: string;
  muted: string;
  faint: string;
  /** The one accent, its pressed state, the words on it, and its tint for surfaces. */
  accent: string;
  accentStrong: string;
  onAccent: string;
  accentTint: string;
  /** Meanings: waiting, urgent or breached, good, bot, internal note. Each as ink and as tint. */
  waiting: string;
  waitingTint: string;
  urgent: string;
  urgentTint: string;
  good: string;
  goodTint: string;
  bot: string;
  botTint: string;
  note: string;
  noteTint: string;
  noteLine: string;
  shadow: string;
}

export const light: Tokens = {
  canvas: '#eff1f4',
  panel: '#ffffff',
  raised: '#ffffff',
  hover: '#f4f5f8',
  selected: '#e9eefb',
  line: '#e3e6eb',
  lineStrong: '#cbd0d9',
  text: '#191c22',
  muted: '#505866',
  faint: '#656d7b',
  accent: '#2f57d0',
  accentStrong: '#2446ad',
  onAccent: '#ffffff',
  accentTint: '#e6ecfb',
  waiting: '#8f5a00',
  waitingTint: '#fdf0d5',
  urgent: '#c02b2b',
  urgentTint: '#fde8e6',
  good: '#1b7a46',
  goodTint: '#e1f4e8',
  bot: '#6a45c2',
  botTint: '#efe9fb',
  note: '#6b5200',
  noteTint: '#fff7d9',
  noteLine: '#ecd98f',
  shadow: '0 1px 2px rgb(20 24 32 / 6%), 0 6px 20px rgb(20 24 32 / 10%)',
};

export const dark: Tokens = {
  canvas: '#0e1013',
  panel: '#16191e',
  raised: '#1d2127',
  hover: '#1c2026',
  selected: '#1f2940',
  line: '#262b33',
  lineStrong: '#3a414c',
  text: '#e7e9ed',
  muted: '#a9b0bc',
  faint: '#8c94a2',
  accent: '#7f9ff5',
  accentStrong: '#9db5f8',
  onAccent: '#0c1330',
  accentTint: '#212d4d',
  waiting: '#e5b25c',
  waitingTint: '#352a14',
  urgent: '#f28b82',
  urgentTint: '#3d2020',
  good: '#6fcf97',
  goodTint: '#17301f',
  bot: '#b79cf2',
  botTint: '#2a2340',
  note: '#e8d48b',
  noteTint: '#332d17',
  noteLine: '#574c22',
  shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px rgb(0 0 0 / 45%)',
};
