/**
 * Says why a regular expression may take for ever, or cannot be read; `undefined` where it is fine. Refused are
 * repetitions without an end inside such repetitions, `(a+)*`, and repeated alternatives that begin alike, `(a|ab)*`.
 */
export function patternProblem(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const groups: { start: number; repeats: boolean }[] = [];
  const tokens = [
    ...pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|./gsu),
  ];
  for (const [index, match] of tokens.entries()) {
    const [token] = match;
    const next = pattern.slice(match.index + token.length);
    const isRepeated = /^(?:[*+]|\{\d+,\})/.test(next);
    if (token.startsWith('(')) {
      groups.push({ start: match.index + token.length, repeats: false });
    } else if (token === ')') {
      const group = groups.pop();
      const body = pattern.slice(group?.start, match.index);
      if (isRepeated && group?.repeats) return `\`(${body})\` repeats a repetition`;
      if (isRepeated && beginAlike(body))
        return `\`(${body})\` repeats alternatives that begin alike`;
      const parent = groups.at(-1);
      if (parent && (isRepeated || group?.repeats)) parent.repeats = true;
    } else if (isRepeated && index < tokens.length) {
      const group = groups.at(-1);
      if (group) group.repeats = true;
    }
  }
  return undefined;
}

function beginAlike(body: string): boolean {
  if (!body.includes('|')) return false;
  const starts = body.split('|').map((part) => /^(\\.|\[[^\]]*\]|.)/su.exec(part)?.[0] ?? '');
  return (
    new Set(starts).size < starts.length ||
    starts.some((start) => /^(\.|\[|\\[wWsSdD]|)$/.test(start))
  );
}
