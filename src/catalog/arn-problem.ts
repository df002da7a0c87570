import {
  arnResources,
  awsPartitions,
  awsRegions,
  awsServices,
  exampleAccounts,
} from './aws-names.ts';

/** What is wrong with an ARN, and what was expected. */
export interface ArnProblem {
  problem: string;
  expected: string;
}

/** Finds the first thing that is wrong with an ARN. `wildcards`: `*` may stand for a part, as in policies. */
export function arnProblem(arn: string, wildcards = false): ArnProblem | undefined {
  const [, partition = '', service = '', region = '', account = '', ...rest] = arn.split(':');
  const resource = rest.join(':');
  const where = Object.hasOwn(awsServices, service) ? awsServices[service] : undefined;
  const isOpen = (part: string) => wildcards && part.includes('*');
  const wrong = (problem: string, expected: string) => ({ problem, expected });

  if (!awsPartitions.includes(partition)) {
    return wrong(`its partition is \`${partition}\``, `one of ${awsPartitions.join(', ')}`);
  }
  if (where === undefined) {
    return wrong(`its service is \`${service}\``, 'a service that src/catalog/aws-names.ts lists');
  }
  if (/\s/.test(arn)) return wrong('it holds a space', 'an ARN without spaces');
  const hasRegion = where === 'both' || where === 'region';
  const hasAccount = where === 'both' || where === 'account';
  if (where !== 'any' && !isOpen(region) && (region !== '') !== hasRegion) {
    return wrong(
      `its region is \`${region}\``,
      hasRegion ? 'a region' : `none, for \`${service}\``,
    );
  }
  if (region !== '' && !isOpen(region) && !awsRegions.includes(region)) {
    return wrong(`its region is \`${region}\``, 'a region that src/catalog/aws-names.ts lists');
  }
  if (where !== 'any' && !isOpen(account) && (account !== '') !== hasAccount) {
    return wrong(
      `its account is \`${account}\``,
      hasAccount ? '`123456789012`' : `none, for \`${service}\``,
    );
  }
  if (account !== '' && account !== 'aws' && !isOpen(account)) {
    if (!exampleAccounts.includes(account)) {
      return wrong(`its account is \`${account}\``, `one of ${exampleAccounts.join(', ')}`);
    }
  }
  if (resource === '') return wrong('it ends without a resource', 'a resource as its sixth part');
  const pattern = Object.hasOwn(arnResources, service) ? arnResources[service] : undefined;
  if (pattern && !isOpen(resource) && !pattern.test(resource)) {
    return wrong(`its resource is \`${resource}\``, `one that matches \`${pattern.source}\``);
  }
  return undefined;
}
