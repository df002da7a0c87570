/** A time on the virtual clock: `0 s`, `1 min 30 s`, `2 h 5 min`, `3 d 4 h`. The two largest units are enough. */
export function clockTime(seconds: number): string {
  const units: [name: string, size: number][] = [
    ['d', 86_400],
    ['h', 3600],
    ['min', 60],
    ['s', 1],
  ];
  let rest = Math.round(seconds);
  const parts = units.map(([name, size]) => {
    const number = Math.floor(rest / size);
    rest -= number * size;
    return { name, number };
  });
  const first = parts.findIndex(({ number }) => number > 0);
  if (first === -1) return '0 s';
  return parts
    .slice(first, first + 2)
    .filter(({ number }) => number > 0)
    .map(({ name, number }) => `${number} ${name}`)
    .join(' ');
}
