import { lazy, type ReactNode } from 'react';
import type { Route, RouteOf } from '../components/route';

/** The desk is loaded at once, each other page when somebody goes there. */
type Page = Exclude<Route['page'], 'desk' | 'conversation'>;

const BoardPage = lazy(async () => ({ default: (await import('../features/board/board-page')).BoardPage }));
const WallPage = lazy(async () => ({ default: (await import('../features/board/wall-page')).WallPage }));
const ConversationsPage = lazy(async () => ({
  default: (await import('../features/conversations/conversations-page')).ConversationsPage,
}));
const AdministrationPage = lazy(async () => ({
  default: (await import('../features/administration/administration-page')).AdministrationPage,
}));

const pages: { [P in Page]: (route: RouteOf<P>) => ReactNode } = {
  board: ({ queueId }) => <BoardPage queueId={queueId} />,
  conversations: ({ query }) => <ConversationsPage query={query} />,
  wall: () => <WallPage />,
  administration: ({ section, id }) => <AdministrationPage section={section} id={id} />,
};

/** Each page reads its own route: the table says so, which the compiler does not see of the two together. */
export const pageOf = (route: RouteOf<Page>) => (pages[route.page] as (route: RouteOf<Page>) => ReactNode)(route);
