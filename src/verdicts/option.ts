/** A value of an option: as in AWS's own API, and in a permalink. */
export type OptionValue = boolean | number | string;

interface Told {
  /** What it does, in a few words. Markdown, inline only. */
  label: string;
}

/** What a reader may set for a verdict. Its name is the key in `OptionSpecs`: AWS's own, in camelCase. */
export type OptionSpec = Told &
  (
    | { kind: 'boolean'; usual: boolean | ((event: unknown) => boolean) }
    | { kind: 'number'; usual: number; min: number; max: number; unit?: 'seconds' }
    | { kind: 'choice'; usual: string | ((event: unknown) => string); choices: readonly string[] }
  );

/** The options of a judge by name. */
export type OptionSpecs = Record<string, OptionSpec>;

/** The values that the options of `Specs` have. */
export type OptionValues<Specs extends OptionSpecs> = {
  [Name in keyof Specs]: Specs[Name] extends { kind: 'boolean' }
    ? boolean
    : Specs[Name] extends { kind: 'number' }
      ? number
      : Specs[Name] extends { choices: readonly (infer Choice)[] }
        ? Choice
        : never;
};

/** What is set before anybody has set anything. */
function usualValue({ usual }: OptionSpec, event: unknown): OptionValue {
  return typeof usual === 'function' ? usual(event) : usual;
}

/** Whether a value is one that the option may have; else what it may be. */
export function optionProblem(name: string, spec: OptionSpec, value: unknown): string | null {
  const given = `\`${name}\` is ${JSON.stringify(value)}, but`;
  switch (spec.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? null : `${given} it is true or false.`;
    case 'number': {
      const { min, max } = spec;
      const fits = typeof value === 'number' && Number.isInteger(value);
      return fits && value >= min && value <= max
        ? null
        : `${given} it is a whole number from ${min} to ${max}.`;
    }
    case 'choice':
      return typeof value === 'string' && spec.choices.includes(value)
        ? null
        : `${given} it is one of ${spec.choices.map((choice) => `\`${choice}\``).join(', ')}.`;
  }
}

/** The options with nothing left out. What is unknown or has no right value is as usual, and said. */
export function readOptions(
  specs: OptionSpecs,
  given: Readonly<Record<string, unknown>>,
  event: unknown,
): { values: Record<string, OptionValue>; problems: string[] } {
  const problems: string[] = [];
  const values = Object.entries(specs).map(([name, spec]): [string, OptionValue] => {
    const usual = usualValue(spec, event);
    if (!Object.hasOwn(given, name)) return [name, usual];
    const value = given[name];
    const problem = optionProblem(name, spec, value);
    if (problem !== null) problems.push(problem);
    return [name, problem === null ? (value as OptionValue) : usual];
  });
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(specs, name)) continue;
    const known = Object.keys(specs).map((one) => `\`${one}\``);
    const others = known.length > 0 ? `There are ${known.join(', ')}.` : 'There are none.';
    problems.push(`There is no option \`${name}\` here. ${others}`);
  }
  return { values: Object.fromEntries(values), problems };
}
