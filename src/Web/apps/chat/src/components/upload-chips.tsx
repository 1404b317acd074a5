import type { Upload } from '@shared/attachments/use-uploads';
import { Icon } from '@shared/icons/icon';
import { useText } from '../text/text';
import styles from './upload-chips.module.css';

export function UploadChips({ uploads, remove }: { uploads: Upload[]; remove: (key: string) => void }) {
  const { t } = useText();
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {uploads.map(({ key, name, ref, error }) => (
        <li key={key} className={`${styles.chip} ${error ? styles.failed : ''}`} aria-busy={!ref && !error}>
          <Icon name={error ? 'alert' : ref ? 'file' : 'clock'} />
          <span>{error ? t('uploadFailed', { name }) : name}</span>
          <button type="button" aria-label={t('attachment.remove', { name })} onClick={() => remove(key)}>
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
