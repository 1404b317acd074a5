import { useEffect } from 'react';

/** The tab's title: how many things want the person, then the product. */
export function useTitle(count: number) {
  useEffect(() => {
    document.title = count > 0 ? `(${count}) OmniContact` : 'OmniContact';
  }, [count]);
}
