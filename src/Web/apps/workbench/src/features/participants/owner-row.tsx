import { Avatar } from '../../components/avatar';
import { Mark } from '../../components/marks';
import { useText } from '../../text/text';
import styles from './participants.module.css';

export function OwnerRow({ name }: { name: string }) {
  const { t } = useText();
  return (
    <li className={styles.row}>
      <Avatar name={name} size={24} />
      <span className={styles.name}>{name}</span>
      <Mark>{t('participants.owner')}</Mark>
    </li>
  );
}
