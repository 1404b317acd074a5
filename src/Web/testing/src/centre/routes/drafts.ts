import type { WrittenDraft } from '@shared/protocol/draft';
import type { User } from '@shared/protocol/session';
import { ok, type Routes } from '../answers';
import type { FakeCentre } from '../centre';

/** Drafts: the newer one is kept, whoever knows of the stored one goes on with it. */
export const draftRoutes = (centre: FakeCentre, user: User): Routes => ({
  'GET /me/drafts/*': (_, [id]) => ok(centre.drafts.get(`${user.id}/${id}`) ?? {}),
  'PUT /me/drafts/*': ({ body }, [id]) => {
    const key = `${user.id}/${id}`;
    const { basedOn, ...draft } = body as unknown as WrittenDraft & { basedOn: string | null };
    const stored = centre.drafts.get(key);
    const knew = stored?.etag === basedOn;
    const other = stored && !knew && stored.draft.text !== draft.text ? { other: stored.draft } : {};
    if (stored && !knew && !(draft.text && draft.writtenAt >= stored.draft.writtenAt))
      return ok({ kept: false, etag: stored.etag, ...other });
    if (!draft.text) {
      centre.drafts.delete(key);
      return ok({ kept: true, ...other });
    }
    const etag = centre.id('etag');
    centre.drafts.set(key, { draft, etag });
    return ok({ kept: true, etag, ...other });
  },
});
