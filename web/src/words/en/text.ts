// What sentences are put together with.
export const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
export const list = (items: string[]) => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`);
