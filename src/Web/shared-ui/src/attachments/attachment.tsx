import { Icon } from '../icons/icon';
import type { AttachmentRef } from '../protocol/message';
import { fileSize } from './file-size';
import styles from './attachment.module.css';
import { useBlobUrl } from './use-blob-url';

interface Props {
  attachment: AttachmentRef;
  load: (id: string) => Promise<Blob>;
  words: { download: string; loading: string; gone: string };
}

export const Attachment = (props: Props) =>
  props.attachment.mediaType.startsWith('image/') ? <Picture {...props} /> : <FileLink {...props} />;

/** The frame has its size before the picture is there, so that nothing moves when it comes. */
function Picture({ attachment, load, words }: Props) {
  const shown = useBlobUrl(attachment.id, load);
  if (shown.state === 'ready')
    return (
      <a className={styles.frame} href={shown.url} target="_blank" rel="noreferrer">
        <img src={shown.url} alt={attachment.fileName} />
      </a>
    );
  return (
    <div className={styles.frame} role="img" aria-label={shown.state === 'failed' ? words.gone : words.loading}>
      <Icon name={shown.state === 'failed' ? 'alert' : 'file'} size={22} />
    </div>
  );
}

function FileLink({ attachment, load, words }: Props) {
  const save = async () => {
    const url = URL.createObjectURL(await load(attachment.id));
    const link = Object.assign(document.createElement('a'), { href: url, download: attachment.fileName });
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" className={styles.file} onClick={() => void save()} aria-label={words.download}>
      <Icon name="file" size={20} />
      <span className={styles.name}>{attachment.fileName}</span>
      <span className={styles.size}>{fileSize(attachment.length)}</span>
      <Icon name="download" />
    </button>
  );
}
