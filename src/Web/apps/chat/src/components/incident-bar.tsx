import { Icon } from '@shared/icons/icon';
import type { LocalizedText } from '@shared/protocol/agent';
import { useLanguage } from '@shared/text/language';
import { localized } from '@shared/text/localized';
import styles from './incident-bar.module.css';

/** What everybody would ask about, said before they ask. */
export const IncidentBar = ({ words }: { words: LocalizedText }) => (
  <p className={styles.bar} role="status">
    <Icon name="info" />
    <span>{localized(words, useLanguage())}</span>
  </p>
);
