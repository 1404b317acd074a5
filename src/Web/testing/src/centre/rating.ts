import type { Case } from './case';
import type { FakeCentre } from './centre';
import { mustOwn } from './moves';
import { Refused } from './refused';

export function askRating(centre: FakeCentre, at: Case, agentId: string) {
  mustOwn(at, agentId);
  if (at.view.ratingAskedAt) return;
  centre.change(at, { ratingAskedAt: new Date().toISOString() });
  centre.event(at, 'ratingAsked', { agent: centre.nameOf(agentId) });
}

export function rate(centre: FakeCentre, at: Case, stars: number, comment?: string) {
  if (!at.view.ratingAskedAt) throw new Refused('notAllowed', 'rate: nobody has asked for it');
  centre.change(at, { rating: { stars, comment: comment ?? null, at: new Date().toISOString() } });
  centre.event(at, 'rated', { stars: String(stars) });
}
