import { composing } from '@shared/compose/send-key';
import { Icon } from '@shared/icons/icon';
import type { AgentRow } from '@shared/protocol/agent';
import { Button } from 'antd';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useAgents } from '../../api/agents';
import { useToolKeys, useWriting } from '../../components/composer-tools';
import { findPeople } from '../../components/find-people';
import { callName } from '../../components/named';
import { useTrigger } from '../../components/use-trigger';
import { useLive } from '../../live/live-context';
import { useText } from '../../text/text';
import { atSign } from './at-sign';
import { PeopleList, personId } from './people-list';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
const most = 8;

/** In a note an at sign names a colleague, who is told of it. */
export function MentionTool() {
  const { note } = useWriting();
  return note ? <NoteMentions /> : null;
}

function NoteMentions() {
  const { t, language } = useText();
  const me = useLive().session.user.agentId;
  const writing = useWriting();
  const { text, caret, replace, show } = writing;
  const { data: people = [] } = useAgents();
  const { open: sign, dismiss } = useTrigger(writing, atSign);
  const others = people.filter(person => person.id !== me);
  const found = sign ? findPeople(others, sign.query).slice(0, most) : [];
  const [chosen, setChosen] = useState({ query: '', index: 0 });
  const index = chosen.query === sign?.query ? Math.min(chosen.index, found.length - 1) : 0;
  const listId = useId();
  const active = found[index] && personId(listId, found[index]);
  useEffect(() => {
    show(active ? { id: listId, active } : null);
    return () => show(null);
  }, [active, listId, show]);

  const take = (person: AgentRow) => {
    if (sign) replace(sign.from, sign.to, `@${callName(person, people, language === 'zh-CN' ? 'zh' : 'en')} `);
  };
  useToolKeys((event: KeyboardEvent) => {
    if (found.length === 0 || composing(event) || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Escape') dismiss();
    else if (event.key in steps)
      setChosen({ query: sign!.query, index: (index + steps[event.key]! + found.length) % found.length });
    else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') take(found[index]!);
    else return false;
    event.preventDefault();
    return true;
  });
  return (
    <>
      <Button
        type="text"
        icon={<Icon name="at" size={18} />}
        aria-label={t('mention.open')}
        title={t('mention.open')}
        onMouseDown={event => event.preventDefault()}
        onClick={() => (sign ? dismiss() : replace(caret, caret, /[\w.-]$/.test(text.slice(0, caret)) ? ' @' : '@'))}
      />
      {found.length > 0 && <PeopleList id={listId} found={found} index={index} take={take} />}
    </>
  );
}
