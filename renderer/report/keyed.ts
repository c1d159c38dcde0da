/** Items that have no names of their own, each with a key: what it says, and how often that has been said before. */
export function keyed<Item>(items: readonly Item[], say: (item: Item) => string): { key: string; item: Item }[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const said = say(item);
    const before = counts.get(said) ?? 0;
    counts.set(said, before + 1);
    return { key: `${said} ${before}`, item };
  });
}
