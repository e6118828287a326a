/** The import rules of ARCHITECTURE.md, enforced. */
const service = '^(issuer|verifier|wallet-web)/'
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'services-stand-apart',
      comment: 'Services talk over HTTP, with types from shared.',
      severity: 'error',
      from: { path: service },
      to: { path: service, pathNot: '^$1/' },
    },
    { name: 'shared-knows-no-service', severity: 'error', from: { path: '^shared/' }, to: { path: service } },
    { name: 'nothing-imports-test', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    {
      name: 'two-doors-of-shared',
      comment: 'Import @stapel/shared or @stapel/shared/server, never a file behind them.',
      severity: 'error',
      from: { path: service, pathNot: '\\.test\\.tsx?$|/testing/' },
      to: { path: '^shared/', pathNot: '^shared/(src/(index|server/index)\\.ts$|assets/)' },
    },
    {
      name: 'testing-door-of-shared',
      comment: 'Tests of services may also import @stapel/shared/testing.',
      severity: 'error',
      from: { path: '^(issuer|verifier|wallet-web)/.*\\.test\\.tsx?$' },
      to: { path: '^shared/', pathNot: '^shared/(src/(index|server/index|server/testing/index)\\.ts$|assets/)' },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$|/testing/|^test/' },
      to: { path: '^shared/src/server/testing/' },
    },
    {
      name: 'browser-half-has-no-node',
      comment: '@stapel/shared runs in the browser too.',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: '^shared/src/server/|\\.test\\.ts$|/testing/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-half-knows-no-server-half',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: '^shared/src/server/|\\.test\\.ts$|/testing/' },
      to: { path: '^shared/src/server/' },
    },
    {
      name: 'wallet-page-knows-no-server',
      severity: 'error',
      from: { path: '^wallet-web/src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(wallet-web/server|shared/src/server)/|^(express|mongoose)$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain gets its ports as arguments.',
      severity: 'error',
      from: { path: '^(issuer|verifier)/src/domain/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(issuer|verifier)/src/(http|persistence|jobs|adapters|views)/|^(issuer|verifier)/src/(main|app|context|config)\\.ts$|node_modules/(express|mongoose)/',
      },
    },
    {
      name: 'context-is-the-only-join',
      severity: 'error',
      from: { path: '^(issuer|verifier)/src/http/' },
      to: { path: '^(issuer|verifier)/src/persistence/' },
    },
    {
      name: 'proof-libraries-behind-one-door',
      severity: 'error',
      from: {
        path: '^(issuer|verifier|wallet-web|shared)/',
        pathNot: '^shared/src/(proofs|contexts|status)/|\\.test\\.tsx?$',
      },
      to: { path: 'node_modules/(@digitalcredentials/|@digitalbazaar/|jsonld)' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: '\\.d\\.ts$|\\.(cjs|config\\.ts)$|^wallet-web/(vite\\.config|src/(sw|service-worker))',
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
