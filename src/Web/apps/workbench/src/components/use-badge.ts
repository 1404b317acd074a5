import { useEffect } from 'react';

const plain = '/icon.svg';
let drawing: Promise<string> | undefined;

/** The product's icon with a number on it, as an address. */
async function withNumber(count: number): Promise<string> {
  drawing ??= fetch(plain).then(answer => answer.text());
  const shown = count > 9 ? '9+' : String(count);
  // Scaled with the icon, whatever its size.
  const [, width = '32'] = /viewBox="0 0 ([\d.]+)/.exec(await drawing) ?? [];
  const size = Number(width);
  const [centre, radius] = [size * 0.68, size * 0.32];
  const text = `<text x="${centre}" y="${centre + radius * 0.4}" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${radius * 1.2}" fill="#fff">${shown}</text>`;
  const badge = `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="#c62828"/>${text}`;
  return `data:image/svg+xml,${encodeURIComponent((await drawing).replace('</svg>', `${badge}</svg>`))}`;
}

/** How many things want the person: on the tab's icon, and on that of the installed page. */
export function useBadge(count: number) {
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=icon]');
    let current = true;
    if (link && count === 0) link.href = plain;
    else if (link)
      withNumber(count).then(
        address => current && (link.href = address),
        () => undefined,
      );
    if ('setAppBadge' in navigator) void navigator.setAppBadge(count).catch(() => undefined);
    return () => void (current = false);
  }, [count]);
}
