import { nameIn } from '@shared/text/name-in';
import { useUsers } from '../../../api/users';
import { useText } from '../../../text/administration';

/** Who did it: a person by name, a program or a process as it calls itself. */
export function usePersonName() {
  const { language } = useText();
  const users = useUsers().data;
  return (id: string) => {
    const found = users?.find(({ user }) => user.id === id);
    return found ? nameIn(language, found.user.name) : id;
  };
}
