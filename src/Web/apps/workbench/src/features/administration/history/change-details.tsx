import type { EntityDifference } from '@shared/protocol/configuration';
import { useDifference } from '../../../api/configuration';
import { Failure } from '../../../components/failure';
import { LoadingRows } from '../../../components/loading-rows';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { EntityName } from '../entity-name';
import { descriptionOf } from '../kinds';
import type { Description } from '../kinds/description';
import { nameOf } from '../names';
import { useWords } from '../use-words';
import { ChangedFields } from './changed-fields';

/** So many entities are told at once; a first set-up has hundreds. */
const most = 20;

/** Everything that a change did. */
export function ChangeDetails({ version }: { version: number }) {
  const { t } = useText();
  const { data, error, refetch } = useDifference(version);
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <LoadingRows rows={2} />;
  return (
    <div className={styles.details}>
      {data.slice(0, most).map(difference => (
        <EntityChange key={`${difference.kind}/${difference.id}`} difference={difference} />
      ))}
      {data.length > most && <p className={styles.hint}>{t('admin.history.andMore', { count: data.length - most })}</p>}
    </div>
  );
}

/** What became of one. */
export function EntityChange({ difference: { kind, id, was, fields } }: { difference: EntityDifference }) {
  const { t, language } = useText();
  const { one: kindWords } = useWords();
  const called = (name: string) => {
    const found = fields.find(({ field }) => field === name);
    return found?.before ?? found?.after ?? '';
  };
  const once = { zh: called('name.zh'), en: called('name.en') };
  const real = called('realName');
  const name = nameOf(real ? { realName: real } : { name: once }, id, language);
  const description: Description = descriptionOf(kind) ?? { kind, blank: {}, columns: [], groups: [] };
  return (
    <section>
      <h3 className={styles.entity}>
        {was === 'added' ? (
          t('admin.entity', { kind: kindWords(kind), name })
        ) : (
          <EntityName kind={kind} id={id} once={name} />
        )}
        <span className={styles.was}>{t(`admin.history.was.${was}`)}</span>
      </h3>
      {was === 'changed' && <ChangedFields fields={fields} description={description} />}
    </section>
  );
}
