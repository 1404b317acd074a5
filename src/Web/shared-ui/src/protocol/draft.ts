/** What a person has written and not sent. */
export interface WrittenDraft {
  /** Empty = nothing is left of it. */
  text: string;
  note: boolean;
  /** When its last key was pressed, by the server's clock. */
  writtenAt: string;
}

export interface DraftView {
  draft?: WrittenDraft;
  /** What going on with it has to name; missing = there is none. */
  etag?: string | null;
}

export interface KeptDraft {
  /** It is the stored one now; false = the other one stays, which is newer. */
  kept: boolean;
  etag?: string | null;
  /** The stored one that was not known of, where it says something else. */
  other?: WrittenDraft;
}
