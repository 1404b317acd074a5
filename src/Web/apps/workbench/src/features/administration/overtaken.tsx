import { clockTime } from '@shared/time/format';
import { Alert } from 'antd';
import { useText } from '../../text/administration';
import type { Description } from './kinds/description';
import { ChangedFields } from './history/changed-fields';
import { usePersonName } from './history/use-person-name';
import type { Draft } from './use-draft';

interface Props {
  overtaken: NonNullable<Draft['overtaken']>;
  who: { by: string; at: string } | null;
  description: Description;
}

/** Somebody else saved first: what they changed, and that one's own changes now stand on top of it. */
export function Overtaken({ overtaken: { theirs, clashing, gone }, who, description }: Props) {
  const { t, language } = useText();
  const name = usePersonName();
  const by = who ? { name: name(who.by), time: clockTime(who.at, language) } : null;
  const goneWords = () => (by ? t('admin.goneBy', by) : t('admin.gone'));
  const overtakenWords = () => (by ? t('admin.overtakenBy', by) : t('admin.overtaken'));
  const hint = () => (clashing.length > 0 ? t('admin.clashHint') : t('admin.overtakenHint'));
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={gone ? goneWords() : overtakenWords()}
      description={
        <>
          {!gone && <ChangedFields fields={theirs} description={description} marked={clashing} />}
          <p>{gone ? t('admin.goneHint') : hint()}</p>
        </>
      }
    />
  );
}
