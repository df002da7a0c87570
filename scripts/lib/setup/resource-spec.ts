import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';
import type { SpecDatabase } from '@aws-cdk/service-spec-types';

type Properties = Record<string, { type: SpecType; required?: boolean }>;

/** How the specification writes the type of a property, as far as names are concerned. */
export type SpecType =
  | { type: 'ref'; reference: { $ref: string } }
  | { type: 'array' | 'map'; element: SpecType }
  | { type: 'union'; types: SpecType[] }
  | { type: 'other' };

/** A resource type, or a type inside one: its name and its properties. */
export interface SpecShape {
  name: string;
  properties: Properties;
}

/** AWS's published specification of CloudFormation's resource types. */
export interface ResourceSpec {
  /** `undefined` where CloudFormation has no such type. */
  resource: (type: string) => SpecShape | undefined;
  definition: (reference: string) => SpecShape;
}

/** Loads the specification; takes about a second. Source: https://github.com/cdklabs/awscdk-service-spec */
export async function loadResourceSpec(): Promise<ResourceSpec> {
  const database: SpecDatabase = await loadAwsServiceSpec();
  return {
    resource: (type) => {
      const [found] = database.lookup('resource', 'cloudFormationType', 'equals', type);
      return found && { name: type, properties: found.properties as unknown as Properties };
    },
    definition: (reference) => {
      const { name, properties } = database.get('typeDefinition', reference);
      return { name, properties: properties as unknown as Properties };
    },
  };
}
