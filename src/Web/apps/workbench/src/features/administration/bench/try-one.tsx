import type { Entity } from '@shared/protocol/configuration';
import { Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { tryRules, type RulesTried } from '../../../api/rules';
import { serverClock } from '@shared/time/server-clock';
import { useCommand } from '../../../live/use-command';
import { useText } from '../../../text/administration';
import styles from '../administration.module.css';
import { Select } from '../fields/select';
import { nameOf, useNames } from '../names';
import { FaultList } from '../other-faults';
import { textOf } from '../place';
import { Traced } from './traced';

/** One contact, as one describes it or as it was: which rule fires, and why. */
export function TryOne({ ruleSet }: { ruleSet: Entity }) {
  const { t, language } = useText();
  const { run } = useCommand();
  const { list } = useNames(['entryPoint', 'tier']);
  const own = (one: { value: Entity }) => one.value['ruleSetId'] === ruleSet['id'];
  const points = [...list('entryPoint')].sort((a, b) => Number(own(b)) - Number(own(a)));
  const [pointId, setPointId] = useState('');
  const [text, setText] = useState('');
  const [spoken, setSpoken] = useState('');
  const [tier, setTier] = useState('');
  const [known, setKnown] = useState('');
  const [conversationId, setConversationId] = useState('');
  const [tried, setTried] = useState<RulesTried | null>(null);
  const point = points.find(one => one.id === pointId) ?? points[0];
  const go = () =>
    run(async () => {
      const past = conversationId.trim();
      if (!past && !point) return;
      const input = {
        entryPointId: point?.id ?? '',
        channel: textOf(point?.value['channel']),
        medium: textOf(point?.value['medium']),
        text: text || null,
        language: spoken || null,
        tier: tier || null,
        newCustomer: known === '' ? null : known === 'new',
      };
      const at = new Date(serverClock.now()).toISOString();
      setTried(await tryRules(ruleSet, past ? { conversationId: past } : { input, at }));
    });
  return (
    <form
      className={styles.benchBox}
      onSubmit={event => {
        event.preventDefault();
        void go();
      }}
    >
      <h3>{t('admin.bench.one')}</h3>
      <div className={styles.benchFields}>
        <Labelled label={t('admin.bench.text')}>
          {id => <Input.TextArea id={id} autoSize value={text} onChange={e => setText(e.target.value)} />}
        </Labelled>
        <Labelled label={t('admin.bench.entryPoint')}>
          {id => (
            <Select
              id={id}
              value={point?.id ?? ''}
              options={points.map(one => ({ value: one.id, words: nameOf(one.value, one.id, language) }))}
              choose={value => setPointId(value ?? '')}
            />
          )}
        </Labelled>
        <Labelled label={t('admin.bench.language')}>
          {id => <Input id={id} placeholder="zh-CN" value={spoken} onChange={e => setSpoken(e.target.value)} />}
        </Labelled>
        <Labelled label={t('admin.bench.tier')}>
          {id => (
            <Select
              id={id}
              value={tier}
              none={t('admin.bench.unknown')}
              options={list('tier').map(one => ({ value: one.id, words: nameOf(one.value, one.id, language) }))}
              choose={value => setTier(value ?? '')}
            />
          )}
        </Labelled>
        <Labelled label={t('admin.bench.customer')}>
          {id => (
            <Select
              id={id}
              value={known}
              none={t('admin.bench.unknown')}
              options={[
                { value: 'new', words: t('admin.bench.new') },
                { value: 'returning', words: t('admin.bench.returning') },
              ]}
              choose={value => setKnown(value ?? '')}
            />
          )}
        </Labelled>
        <Labelled label={t('admin.bench.past')}>
          {id => <Input id={id} value={conversationId} onChange={e => setConversationId(e.target.value)} />}
        </Labelled>
      </div>
      <Button htmlType="submit">{t('admin.bench.try')}</Button>
      <div aria-live="polite">
        {tried && tried.faults.length > 0 && <FaultList faults={tried.faults} />}
        {tried?.trace && <Traced tried={tried} />}
      </div>
    </form>
  );
}

export function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
