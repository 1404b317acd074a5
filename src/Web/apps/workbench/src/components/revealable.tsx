import { Icon } from '@shared/icons/icon';
import { ApiError } from '@shared/live/request';
import { Button, Input, Popover, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { reveal, type Hidden } from '../api/customers';
import { useLive } from '../live/live-context';
import { useText } from '../text/text';
import styles from './revealable.module.css';

interface Props {
  customerId: string;
  field: Hidden;
  masked: string;
  /** How the words are shown, masked and in full. */
  children?: (words: string) => ReactNode;
}

/** A masked value with, for who may, the way to the full one: a reason is asked for, and kept. */
export function Revealable({ customerId, field, masked, children = words => words }: Props) {
  const { t } = useText();
  const { session } = useLive();
  const [value, setValue] = useState<string | null>(null);
  return (
    <span className={styles.revealable}>
      {children(value ?? masked)}
      {session.mayReveal && value === null && (
        <Popover
          trigger="click"
          placement="bottom"
          title={t('reveal.title')}
          content={<ReasonForm customerId={customerId} field={field} revealed={setValue} />}
        >
          <Button size="small" type="text" icon={<Icon name="eye" />} aria-label={t('reveal.show')} />
        </Popover>
      )}
    </span>
  );
}

interface FormProps {
  customerId: string;
  field: Props['field'];
  revealed: (value: string) => void;
}

function ReasonForm({ customerId, field, revealed }: FormProps) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const [failed, setFailed] = useState<string | null>(null);
  const ask = () =>
    reveal(customerId, field, reason.trim()).then(
      ({ value }) => revealed(value),
      (error: unknown) =>
        setFailed(error instanceof ApiError && error.status === 403 ? t('reveal.forbidden') : t('connection.trouble')),
    );
  return (
    <div className={styles.reason}>
      <Space.Compact block>
        <Input
          aria-label={t('reveal.reason')}
          placeholder={t('reveal.reason')}
          value={reason}
          onChange={event => setReason(event.target.value)}
        />
        <Button type="primary" disabled={reason.trim() === ''} onClick={() => void ask()}>
          {t('reveal.do')}
        </Button>
      </Space.Compact>
      <p role="status">{failed ?? t('reveal.hint')}</p>
    </div>
  );
}
