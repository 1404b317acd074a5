import { lazy, type ReactNode } from 'react';
import type { Route, RouteOf } from '../components/route';

/** The desk is loaded at once, each other page when somebody goes there. */
type Page = Exclude<Route['page'], 'desk' | 'conversation'>;

const BoardPage = lazy(async () => ({ default: (await import('../features/board/board-page')).BoardPage }));

const pages: { [P in Page]: (route: RouteOf<P>) => ReactNode } = {
  board: ({ queueId }) => <BoardPage queueId={queueId} />,
};

export const pageOf = (route: RouteOf<Page>) => pages[route.page](route);
