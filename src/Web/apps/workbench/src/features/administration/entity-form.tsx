import type { Entity, Fault } from '@shared/protocol/configuration';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { composing } from '@shared/compose/send-key';
import { useState, type KeyboardEvent } from 'react';
import { go, paths } from '../../components/route';
import { useText } from '../../text/administration';
import styles from './administration.module.css';
import { AsText } from './as-text';
import { Bench } from './bench/bench';
import { FieldView } from './fields/field-view';
import { FormContext } from './form-context';
import { FormHead } from './form-head';
import { IdField, idFinding, idOf } from './id-field';
import { inspect } from './inspect';
import { fieldsOf, type Description } from './kinds/description';
import { referenced } from './kinds/referenced';
import { nameOf, useNames } from './names';
import { placeIn } from './place-in';
import { WebhookBench } from './outside/webhook-bench';
import { OtherFaults } from './other-faults';
import { Overtaken } from './overtaken';
import { save } from './save';
import { SaveBar } from './save-bar';
import { useCheck } from './use-check';
import { useDraft } from './use-draft';
import { useWords } from './use-words';

interface Props {
  description: Description;
  id: string | null;
  /** There is none of it yet. */
  fresh: boolean;
  version: number;
  base: Entity;
  /** Ids that there are. */
  taken: string[];
}

/** The form of one entity: checked while one types, saved over what one has seen. */
export function EntityForm({ description, id, fresh, version, base, taken }: Props) {
  const { kind } = description;
  const { t, language } = useText();
  const words = useWords();
  const names = useNames(referenced(fieldsOf(description)));
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { draft, keep, set, changes } = useDraft(`${kind}/${id ?? ''}`, version, base);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [asText, setAsText] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const [touched, setTouched] = useState(!fresh);
  const [who, setWho] = useState<{ by: string; at: string } | null>(null);
  const [refused, setRefused] = useState<{ of: Entity; faults: Fault[] } | null>(null);

  const newId = id ?? idOf(draft.mine);
  const { places, findings } = inspect(description, draft.mine);
  // What is written as text the server looks at alone, once it can be read.
  const own = unreadable
    ? [{ where: '', code: 'unreadable' as const, values: {} }]
    : [...(asText ? [] : findings), ...(id ? [] : idFinding(newId, taken))];
  const asked =
    changes.length > 0 && own.length === 0 ? { set: [{ kind, id: newId, value: { ...draft.mine, id: newId } }] } : null;
  const checked = useCheck(asked);
  const faults = refused?.of === draft.mine ? refused.faults : checked;
  const prefix = `${kind}/${newId}.`;
  const placed = faults.map(fault => ({ fault, place: placeIn(places, prefix, draft.mine, fault) }));
  const at = (place: string) => [
    ...(touched ? own.filter(one => one.where === place).map(words.finding) : []),
    ...placed.filter(one => one.place === place).map(one => words.fault(one.fault)),
  ];

  const submit = async () => {
    setTouched(true);
    // What the server has found may be of what was there before the last key: it is asked again by saving.
    if (own.length > 0) return focusFirstFault();
    setBusy(true);
    const saved = await save(queries, { kind, id: newId, fresh, note, draft }).catch(() => ({
      outcome: 'failed' as const,
    }));
    setBusy(false);
    switch (saved.outcome) {
      case 'saved':
        keep({ version: saved.version, base: draft.mine, mine: draft.mine, overtaken: null });
        setNote('');
        void message.success(t('admin.saved'));
        if (!id) {
          sessionStorage.removeItem(`oc:draft:${kind}/`);
          go(paths.administration(kind, newId));
        }
        break;
      case 'overtaken':
        keep(saved.draft);
        setWho(saved.who);
        break;
      case 'refused':
        setRefused({ of: draft.mine, faults: saved.faults });
        focusFirstFault();
        break;
      case 'taken':
        void message.error(t('admin.finding.taken'));
        break;
      case 'failed':
        void message.error(t('connection.trouble'));
    }
  };
  const keys = (event: KeyboardEvent) => {
    if (composing(event)) return;
    if ((event.ctrlKey || event.metaKey) && event.code === 'KeyS') {
      event.preventDefault();
      void submit();
    }
  };

  return (
    <FormContext value={{ value: draft.mine, set, faults: at, names, words, View: FieldView }}>
      <form
        className={styles.form}
        aria-labelledby="form-title"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void submit();
        }}
        onKeyDown={keys}
        onBlur={() => setTouched(true)}
      >
        <FormHead
          description={description}
          id={fresh ? null : id}
          name={nameOf(draft.mine, newId, language)}
          version={draft.version}
        >
          <Button aria-pressed={asText} disabled={unreadable} onClick={() => setAsText(!asText)}>
            {asText ? t('admin.asForm') : t('admin.asText')}
          </Button>
        </FormHead>
        {draft.overtaken && <Overtaken overtaken={draft.overtaken} who={who} description={description} />}
        <OtherFaults faults={placed.filter(one => asText || one.place === null).map(one => one.fault)} />
        {asText && <AsText value={draft.mine} set={mine => set([], mine)} bad={unreadable} setBad={setUnreadable} />}
        {(asText ? [] : description.groups).map(group => (
          <section key={group.id} className={styles.group} aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>{t(`admin.group.${group.id}` as 'admin.group.basics')}</h2>
            <div className={styles.fields}>
              {group.fields.map(field => (
                <FieldView key={field.path} field={field} of={kind} />
              ))}
              {!id && group === description.groups[0] && <IdField value={draft.mine} id={newId} />}
            </div>
          </section>
        ))}
        <SaveBar
          changes={changes.map(({ field }) => words.place(description, field, names))}
          faults={touched ? own.length + faults.length : 0}
          note={note}
          setNote={setNote}
          busy={busy}
          discard={() => {
            setUnreadable(false);
            setAsText(false);
            keep({ ...draft, mine: draft.base, overtaken: null });
          }}
        />
      </form>
      {kind === 'ruleSet' && <Bench ruleSet={{ ...draft.mine, id: newId }} />}
      {kind === 'webhook' && !fresh && <WebhookBench id={newId} />}
    </FormContext>
  );
}

/** Once the form has been drawn with what is wrong. */
function focusFirstFault() {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus());
}
