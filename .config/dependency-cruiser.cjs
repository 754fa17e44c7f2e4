/** Who may import whom (docs/architecture.md). A path that is not listed for a folder is an error. */
const ours = '^(src|jobs|migrations)/';
const allow = (name, from, to) => ({
  name,
  severity: 'error',
  comment: `${from} may import only: ${to || 'nothing of ours'}`,
  from: { path: from },
  to: { path: ours, pathNot: to ? [from, to] : [from] },
});
module.exports = {
  forbidden: [
    allow('domain', '^src/domain/', ''),
    allow('language', '^src/language/', '^src/domain/'),
    allow('ports', '^src/ports/', '^src/domain/'),
    allow('services', '^src/services/', '^src/(domain|language|ports)/'),
    allow('adapters', '^src/adapters/', '^(src/(domain|ports|root)|migrations)'),
    allow('http', '^src/http/', '^src/(services|domain|root)'),
    // Its page shows the clinic's clock, by the one reader of zone data.
    allow('simulator', '^src/simulator/', '^src/(config|root|http/pages/ui/html|domain/(time/|locale))'),
    allow('jobs', '^jobs/', '^src/(compose|config)'),
    // The commands that only read texts (understand, dates, analyse, train) call the language directly, with the weights it needs.
    allow('cli', '^src/cli/', '^src/(compose|config|root|main|demo|training|domain/|language/|adapters/language-models/)'),
    allow('demo', '^src/demo/', '^src/(compose|config|root|cli/terminal|domain/|language/|simulator/|adapters/embedded-postgres/)'),
    allow('training', '^src/training/', '^src/(root|domain/|language/)'),
    allow('migrations', '^migrations/', ''),
    {
      name: 'pure', severity: 'error', comment: 'domain and language do no I/O and know no ORM, HTTP or provider',
      from: { path: '^src/(domain|language)/' },
      to: { path: '^(node:)?(fs|http|https|net|child_process|worker_threads|crypto)$|node_modules/(express|typeorm|pg|twilio|bree|pino|i18next)/' },
    },
    // Only the line that chooses a provider looks into its folder, and nothing else speaks to its library.
    ...['twilio', 'http-sms'].map((folder) => ({
      name: 'provider', severity: 'error',
      from: { path: '^(src|jobs|migrations)/', pathNot: `^src/(adapters/${folder}/|compose/provider\\.ts$)` }, to: { path: `^src/adapters/${folder}/|node_modules/${folder}/` },
    })),
    {
      name: 'no-circular', severity: 'error', comment: 'two files that name one another\'s types only are no circle: nothing of it is left at run time',
      from: { path: '^(src|jobs)/', pathNot: '^src/adapters/database/entities/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-to-dev', severity: 'error', from: { path: '^(src|jobs|migrations)/' }, to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
