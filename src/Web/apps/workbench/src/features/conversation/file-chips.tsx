import type { Upload } from '@shared/attachments/use-uploads';
import { Icon } from '@shared/icons/icon';
import { ApiError } from '@shared/live/request';
import { Button } from 'antd';
import { useText } from '../../text/text';
import styles from './composer.module.css';

/** Files that go with the next message, each with how far it is. */
export function FileChips({ uploads, remove }: { uploads: Upload[]; remove: (key: string) => void }) {
  const { t } = useText();
  const words = ({ name, error }: Upload) => {
    if (!error) return name;
    const why = error instanceof ApiError && error.status === 413 ? error.message : '';
    return t('compose.uploadFailed', { name, why });
  };
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {uploads.map(upload => (
        <li key={upload.key} className={`${styles.chip} ${upload.error ? styles.failed : ''}`}>
          <Icon name={upload.error ? 'alert' : upload.ref ? 'file' : 'clock'} />
          <span>{words(upload)}</span>
          <Button
            size="small"
            type="text"
            icon={<Icon name="close" size={14} />}
            aria-label={t('attachment.remove', { name: upload.name })}
            onClick={() => remove(upload.key)}
          />
        </li>
      ))}
    </ul>
  );
}
