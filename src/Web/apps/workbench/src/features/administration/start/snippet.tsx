import { Icon } from '@shared/icons/icon';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../../text/administration';
import styles from './start.module.css';

/** What a site's page needs to have the chat in it. */
export function Snippet({ entryPointId }: { entryPointId: string }) {
  const { t } = useText();
  const [copied, setCopied] = useState(false);
  const address = `${location.origin}/chat/?entry=${encodeURIComponent(entryPointId)}`;
  const words = `<iframe src="${address}" title="Chat" style="width:400px;height:640px;border:0"></iframe>`;
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    setCopied(true);
  };
  return (
    <div className={styles.snippet}>
      <code tabIndex={0} aria-label={t('admin.start.snippet')}>
        {words}
      </code>
      <Button size="small" icon={<Icon name="file" size={14} />} onClick={() => void copy()}>
        {copied ? t('admin.start.copied') : t('admin.start.copy')}
      </Button>
    </div>
  );
}
