// Text as people search it: without accents, capitals and punctuation; and how well what they typed fits a name, typing errors forgiven.

export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

// How many letters must be added, dropped, changed or swapped with their neighbour; `max` + 1 when it is more than `max`.
export function distance(one: string, other: string, max: number): number {
  if (Math.abs(one.length - other.length) > max) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > max) return max + 1;
    before = last;
    last = row;
  }
  return last[other.length]!;
}

// 0: no fit; higher is better. Every typed word must fit some word of the name: as a beginning, inside, or (from four letters) with an error in it.
export function fit(typed: string, name: string): number {
  const wanted = fold(typed).split(" ").filter(Boolean);
  const text = fold(name);
  if (wanted.length === 0 || text === "") return 0;
  if (text === wanted.join(" ")) return 100;
  const words = text.split(" ");
  let total = 0;
  for (const [position, word] of wanted.entries()) {
    let best = 0;
    for (const [index, candidate] of words.entries()) {
      const early = Math.max(0, 5 - Math.abs(index - position)) / 5;
      if (candidate === word) best = Math.max(best, 10 + early);
      else if (candidate.startsWith(word)) best = Math.max(best, 8 + early);
      else if (word.length >= 3 && candidate.includes(word)) best = Math.max(best, 4 + early);
      else if (word.length >= 4) {
        const errors = word.length >= 8 ? 2 : 1;
        // The beginning of a longer word may be misspelt too: people stop typing early.
        for (const length of new Set([candidate.length, word.length - 1, word.length, word.length + 1])) {
          const found = distance(word, candidate.slice(0, length), errors);
          if (found <= errors) best = Math.max(best, 5 - found * 1.5 + early);
        }
      }
    }
    if (best === 0) return 0;
    total += best;
  }
  return total / wanted.length + (text.startsWith(wanted.join(" ")) ? 3 : 0) - Math.min(2, text.length / 60);
}
