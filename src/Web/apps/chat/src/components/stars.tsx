import { Icon } from '@shared/icons/icon';
import { useText } from '../text/text';
import styles from './rating.module.css';

/** Five stars of which one is chosen, with the keys of a radio group. */
export function Stars({ value, choose }: { value: number; choose: (stars: number) => void }) {
  const { t } = useText();
  return (
    <div className={styles.stars} role="radiogroup" aria-label={t('rating.title')}>
      {[1, 2, 3, 4, 5].map(stars => (
        <label
          key={stars}
          className={stars <= value ? styles.full : styles.star}
          title={t('rating.stars', { count: stars })}
        >
          <input
            type="radio"
            name="stars"
            className="visually-hidden"
            checked={stars === value}
            aria-label={t('rating.stars', { count: stars })}
            onChange={() => choose(stars)}
          />
          <Icon name="star" size={28} />
        </label>
      ))}
    </div>
  );
}
