export type Json = string | number | boolean | null | Json[] | Entity;

/** Something configured, as it is sent and stored. */
export interface Entity {
  [field: string]: Json;
}

export interface EntityName {
  kind: string;
  id: string;
}

export interface ConfiguredEntity extends EntityName {
  value: Entity;
  /** How its Chinese names are spelled. */
  pinyin: string[];
}

export interface Fault {
  /** `queue/sales.media.chat.targetSeconds` */
  where: string;
  code: string;
  /** In English, with the values and bounds that matter. */
  text: string;
}

export interface ConfigurationCheck {
  version: number;
  faults: Fault[];
}

/** Taken whole or not at all. */
export interface ChangeSet {
  note?: string;
  set?: (EntityName & { value: Entity })[];
  remove?: EntityName[];
}

/** A change set of the past. */
export interface ConfigurationChange {
  version: number;
  at: string;
  by: string;
  note: string;
  set: EntityName[];
  removed: EntityName[];
}

export interface FieldDifference {
  /** Its place, with dots; a list is one field. */
  field: string;
  before?: Json;
  after?: Json;
}

export interface EntityDifference extends EntityName {
  was: 'added' | 'changed' | 'removed';
  fields: FieldDifference[];
}
