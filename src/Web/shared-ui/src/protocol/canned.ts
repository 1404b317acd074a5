import type { LocalizedText } from './agent';

export interface CannedReply {
  id: string;
  name: LocalizedText;
  shortcut: string;
  body: LocalizedText;
  queueIds: string[];
}

export interface CannedReplyRow {
  reply: CannedReply;
  mine: boolean;
  /** How the name is spelled: in full, and by initials. */
  pinyin: string[];
  /** What a change of one's own has to name. */
  etag?: string | null;
  /** The body for the conversation that was asked for; what has no value stands as it was written. */
  filled?: LocalizedText | null;
}
