import { Icon } from '@shared/icons/icon';
import type { ConfiguredEntity } from '@shared/protocol/configuration';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useConfigured } from '../../api/configuration';
import { Empty } from '../../components/empty';
import { Failure } from '../../components/failure';
import { LoadingRows } from '../../components/loading-rows';
import { go, paths } from '../../components/route';
import { useText } from '../../text/administration';
import styles from './administration.module.css';
import { findRows } from './find-rows';
import { fieldAt, fieldsOf, type Description, type Field } from './kinds/description';
import { referenced } from './kinds/referenced';
import { nameOf, useNames } from './names';
import { at, stepsOf } from './place';
import { RowTable } from './row-table';
import { useSearch } from './use-search';
import { useWords } from './use-words';

/** So many are drawn at first; the search finds the others. */
const atFirst = 200;

/** All of a kind: searched, sorted, and a way to each and to a new one. */
export function ListPage({ description }: { description: Description }) {
  const { t, language } = useText();
  const words = useWords();
  const { kind } = description;
  const columns = description.columns.map(path => fieldAt(fieldsOf(description), path)!.field);
  const names = useNames(referenced(columns));
  const { data, error, refetch } = useConfigured(kind);
  const search = useSearch();
  const [all, setAll] = useState(false);
  const cell = (row: ConfiguredEntity, field: Field) =>
    words.value(field, at(row.value, stepsOf(field.path)), `${kind}.${field.path}`, names);
  const lines = (data?.items ?? []).map(row => ({
    row,
    shown: [nameOf(row.value, row.id, language), ...columns.map(field => cell(row, field))],
  }));
  const found = findRows(lines, search.sought);
  return (
    <section aria-labelledby="list-title" className={styles.list}>
      <header className={styles.head}>
        <h1 id="list-title">{words.kind(kind)}</h1>
        {data && <span className={styles.count}>{data.items.length}</span>}
        <Button type="primary" onClick={() => go(paths.administration(kind, ''))}>
          {t('admin.new')}
        </Button>
      </header>
      <p className={styles.about}>{words.about(kind)}</p>
      {error && !data && <Failure error={error} retry={refetch} />}
      {!data && !error && <LoadingRows rows={8} />}
      {data && data.items.length === 0 && (
        <Empty icon="settings" title={t('admin.empty')} hint={words.about(kind)}>
          <Button onClick={() => go(paths.administration(kind, ''))}>{t('admin.new')}</Button>
        </Empty>
      )}
      {data && data.items.length > 0 && (
        <>
          <Input
            {...search.field}
            className={styles.search}
            prefix={<Icon name="search" />}
            aria-label={t('admin.search')}
            placeholder={t('admin.search')}
          />
          <p className="visually-hidden" role="status">
            {t('admin.found', { count: found.length })}
          </p>
          {found.length === 0 ? (
            <Empty icon="search" title={t('admin.nothingFound')} hint={t('admin.nothingFoundHint')} />
          ) : (
            <RowTable
              lines={found}
              kind={kind}
              columns={columns.map(field => ({ path: field.path, words: words.label(`${kind}.${field.path}`) }))}
              most={all ? Infinity : atFirst}
            />
          )}
          {!all && found.length > atFirst && (
            <Button block type="text" onClick={() => setAll(true)}>
              {t('admin.showAll', { count: found.length })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
