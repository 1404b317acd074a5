import { composing } from '@shared/compose/send-key';
import { Icon } from '@shared/icons/icon';
import type { CannedReplyRow } from '@shared/protocol/canned';
import type { Language } from '@shared/text/language';
import { Button } from 'antd';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useCannedReplies } from '../../api/canned';
import { useHold, useToolKeys, useWriting } from '../../components/composer-tools';
import { useTrigger } from '../../components/use-trigger';
import { useText } from '../../text/text';
import { CannedPanel, optionId } from './canned-panel';
import { findReplies } from './find-replies';
import { MyReplies } from './my-replies';
import { openPlace } from './placeholders';
import { slashAt } from './slash';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Canned replies: a slash in the field opens them, as does the button; what is typed behind it looks for one. */
export function CannedTool() {
  const { t, language } = useText();
  const writing = useWriting();
  const { view, text, note, caret, replace, show } = writing;
  const [managing, setManaging] = useState(false);
  const { data, error, refetch } = useCannedReplies(view.id);
  const { open: slash, dismiss } = useTrigger(writing, slashAt);
  const customer: Language = view.language?.startsWith('zh') ? 'zh-CN' : 'en';
  const found = slash && data ? findReplies(data, slash.query, customer, language) : [];
  const [chosen, setChosen] = useState({ query: '', index: 0 });
  const index = chosen.query === slash?.query ? Math.min(chosen.index, found.length - 1) : 0;
  const listId = useId();
  const open = slash !== null;
  const active = open && found[index] ? optionId(listId, found[index]) : undefined;
  useEffect(() => {
    show(open ? { id: listId, active } : null);
    return () => show(null);
  }, [open, active, listId, show]);

  const place = note ? null : openPlace(text);
  useHold('canned', place && t('canned.notFilledIn', { place: place.words }));

  const take = ({ reply, filled }: CannedReplyRow) => {
    if (!slash) return;
    const body = filled ?? reply.body;
    const words = customer === 'zh-CN' ? body.zh || body.en : body.en || body.zh;
    const left = openPlace(words);
    replace(slash.from, slash.to, words, left ? { from: slash.from + left.from, to: slash.from + left.to } : undefined);
  };
  useToolKeys((event: KeyboardEvent) => {
    if (!slash || composing(event) || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Escape') dismiss();
    else if (found.length === 0) {
      // While the list is coming, what stands behind the slash is no message yet.
      if (data || error || event.key !== 'Enter') return false;
    } else if (event.key in steps)
      setChosen({ query: slash.query, index: (index + steps[event.key]! + found.length) % found.length });
    else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') take(found[index]!);
    else return false;
    event.preventDefault();
    return true;
  });

  const openHere = () => replace(caret, caret, /(^|\s)$/.test(text.slice(0, caret)) ? '/' : ' /');
  return (
    <>
      <Button
        type="text"
        icon={<Icon name="canned" size={18} />}
        aria-label={t('canned.open')}
        title={t('canned.open')}
        onMouseDown={event => event.preventDefault()}
        onClick={() => (open ? dismiss() : openHere())}
      />
      {open && (
        <CannedPanel
          id={listId}
          query={slash.query}
          found={found}
          index={index}
          customer={customer}
          state={data ? 'there' : error ? 'failed' : 'coming'}
          retry={() => void refetch()}
          take={take}
          manage={() => setManaging(true)}
        />
      )}
      {managing && (
        <MyReplies
          conversationId={view.id}
          done={() => {
            setManaging(false);
            writing.focus();
          }}
        />
      )}
    </>
  );
}
