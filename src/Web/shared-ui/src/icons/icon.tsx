import { paths, type IconName } from './paths';

interface Props {
  name: IconName;
  size?: number;
  /** Words for those who do not see it; without them it is decoration. */
  label?: string;
  /** Menus give their icons one, for the room between icon and words. */
  className?: string;
}

/** One drawn set: 24 grid, round ends, the colour of the text around it. */
export function Icon({ name, size = 16, label, className }: Props) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={paths[name]} />
    </svg>
  );
}
