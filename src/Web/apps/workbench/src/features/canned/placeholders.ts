/** As the server knows them: a name in two braces. */
const place = /\{\{\s*([\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*)\s*\}\}/u;
const everyPlace = new RegExp(place, 'gu');

/** Of the places that can be filled in those that have a name of their own. */
export const knownPlaces = ['customer.name', 'agent.name', 'agent.number', 'queue.name'] as const;

/** The first place of a text that nothing was filled into. */
export function openPlace(text: string): { from: number; to: number; words: string } | null {
  const found = place.exec(text);
  return found && { from: found.index, to: found.index + found[0].length, words: found[0] };
}

/** A text cut at its places: words as they are, places by their names. */
export function cutAtPlaces(text: string): { words: string; open: boolean }[] {
  return text
    .split(everyPlace)
    .map((words, index) => ({ words, open: index % 2 === 1 }))
    .filter(part => part.words !== '');
}
