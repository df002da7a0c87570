/** What the name of a file in `setup/` says about it: the snippet's title and its language in code blocks. */
export const setupKinds: Readonly<Record<string, { title: string; language: string }>> = {
  'sam.yaml': { title: 'AWS SAM', language: 'yaml' },
  'cli.sh': { title: 'AWS CLI', language: 'bash' },
  'template.yaml': { title: 'CloudFormation', language: 'yaml' },
  'cdk.ts': { title: 'AWS CDK', language: 'typescript' },
  'main.tf': { title: 'Terraform', language: 'hcl' },
  'serverless.yml': { title: 'Serverless Framework', language: 'yaml' },
};
