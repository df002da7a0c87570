import { defineSources } from '../rule.ts';

/** Where the rules of CloudFormation macros come from. */
export const macroSources = defineSources({
  author: [
    'CloudFormation: Create a CloudFormation macro definition',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros-author.html',
    '2026-11-30',
  ],
  macros: [
    'CloudFormation: Using macros to perform custom processing on templates, as of September 2023',
    'https://github.com/awsdocs/aws-cloudformation-user-guide/blob/6c68a17aef7f0ccd1f6786f19da341d8c92737e7/doc_source/template-macros.md',
    '2026-11-24',
  ],
  resources: [
    'aws-ethereum-miner: issue 7, a template without resources',
    'https://github.com/mludvig/aws-ethereum-miner/issues/7',
    '2026-11-30',
  ],
  recordings: [
    'LocalStack: recordings of macros at AWS',
    'https://github.com/localstack/localstack/blob/main/tests/aws/services/cloudformation/test_template_engine.snapshot.json',
    '2026-11-24',
  ],
});
