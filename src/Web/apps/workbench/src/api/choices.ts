import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { chordsWith } from '../components/commands/catalogue';
import { httpJson } from './http';
import { useSession } from './session-store';

/** What a person has their own way at every desk. */
interface PersonalChoices {
  /** By command; an empty one is none. */
  chords: Record<string, string>;
}

const queryKey = ['choices'];
const local = (userId: string) => `oc:chords:${userId}`;

/** One's own chords: as this machine knows them until the server has answered. */
export function useOwnChords(): Record<string, string> {
  const userId = useSession()?.user.id ?? '';
  const { data } = useQuery({
    queryKey,
    queryFn: async () => {
      const choices = await httpJson<PersonalChoices>('/me/choices');
      localStorage.setItem(local(userId), JSON.stringify(choices));
      return choices;
    },
    placeholderData: () => JSON.parse(localStorage.getItem(local(userId)) ?? '{"chords":{}}') as PersonalChoices,
    staleTime: Infinity,
  });
  return data?.chords ?? {};
}

export const useChords = () => chordsWith(useOwnChords());

export function useKeepChords() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (chords: Record<string, string>) =>
      httpJson<PersonalChoices>('/me/choices', { method: 'PUT', body: { chords } }),
    onMutate: chords => queries.setQueryData<PersonalChoices>(queryKey, { chords }),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}
