/** One after the other, however many fail; the answer says how many did, and why the first of them. */
export async function giveAll(ids: string[], order: (id: string) => Promise<unknown>) {
  let failed = 0;
  let first: unknown = null;
  for (const id of ids)
    try {
      await order(id);
    } catch (error) {
      first ??= error;
      failed++;
    }
  return { failed, first };
}
