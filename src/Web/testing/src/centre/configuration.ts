import known from '../../../apps/workbench/src/features/administration/kinds/known.json';
import type {
  ChangeSet,
  ConfigurationChange,
  ConfiguredEntity,
  Entity,
  EntityDifference,
  Fault,
  Json,
} from '@shared/protocol/configuration';

const name = (zh: string, en: string) => ({ zh, en });

const begin: ConfiguredEntity[] = [
  {
    kind: 'queue',
    id: 'returns',
    value: queue('returns', name('退换货', 'Returns'), 60),
    pinyin: ['tuihuanhuo', 'thh'],
  },
  {
    kind: 'queue',
    id: 'sales',
    value: queue('sales', name('售前咨询', 'Sales'), 5),
    pinyin: ['shouqianzixun', 'sqzx'],
  },
  { kind: 'skill', id: 'english', value: { id: 'english', name: name('英语', 'English') }, pinyin: ['yingyu', 'yy'] },
  { kind: 'site', id: 'site', value: { id: 'site', timeZone: 'Asia/Shanghai' }, pinyin: [] },
];

function queue(id: string, called: Json, maximumLength: number): Entity {
  const blank = known.blanks.queue as unknown as Entity;
  return { ...blank, id, name: called, requiredSkills: { english: 5 }, maximumLength };
}

/** What is configured, version by version; it knows two of the faults that the product's knows. */
export class Configuration {
  private versions: ConfiguredEntity[][] = [begin];
  private changes: ConfigurationChange[] = [];

  get version() {
    return this.versions.length;
  }

  list = (kind: string) => this.versions.at(-1)!.filter(entity => entity.kind === kind);

  faults(change: ChangeSet): Fault[] {
    const next = this.with(change);
    const has = (kind: string, id: string) => next.some(entity => entity.kind === kind && entity.id === id);
    return next
      .filter(({ kind }) => kind === 'queue')
      .flatMap(({ id, value }) => {
        const skills = Object.keys((value['requiredSkills'] ?? {}) as Entity);
        const { customerReminder, customerEnd } = value['silence'] as Record<string, number>;
        return [
          ...skills
            .filter(skill => !has('skill', skill))
            .map(skill => fault(`queue/${id}.requiredSkills.${skill}`, 'unknown-skill')),
          ...(customerReminder! >= customerEnd!
            ? [fault(`queue/${id}.silence.customerReminder`, 'not-increasing')]
            : []),
        ];
      });
  }

  change(change: ChangeSet, by: string) {
    const { note = '', set = [], remove = [] } = change;
    this.versions.push(this.with(change));
    const at = new Date().toISOString();
    const names = set.map(({ kind, id }) => ({ kind, id }));
    this.changes.unshift({ version: this.version, at, by, note, set: names, removed: remove });
  }

  undo(to: number, by: string) {
    this.versions.push(this.versions[to - 1]!);
    const at = new Date().toISOString();
    this.changes.unshift({ version: this.version, at, by, note: `undo to version ${to}`, set: [], removed: [] });
  }

  history = () => this.changes;

  /** One step deep: enough for names and numbers. */
  difference(version: number): EntityDifference[] {
    const [before, after] = [this.versions[version - 2]!, this.versions[version - 1]!];
    return after
      .filter(entity => !before.includes(entity))
      .map(({ kind, id, value }) => {
        const was = before.find(entity => entity.kind === kind && entity.id === id)?.value;
        const fields = Object.keys(value).filter(
          field => JSON.stringify(value[field]) !== JSON.stringify(was?.[field]),
        );
        return {
          kind,
          id,
          was: was ? 'changed' : 'added',
          fields: fields.map(field => ({ field, before: was?.[field] ?? null, after: value[field]! })),
        };
      });
  }

  private with({ set = [], remove = [] }: ChangeSet): ConfiguredEntity[] {
    const named = [...set, ...remove];
    return [
      ...this.versions.at(-1)!.filter(({ kind, id }) => !named.some(one => one.kind === kind && one.id === id)),
      ...set.map(entity => ({ ...entity, pinyin: [] })),
    ];
  }
}

const fault = (where: string, code: string): Fault => ({ where, code, text: `${where} is ${code}` });
