const { availableParallelism } = require('node:os');

// Three projects: units (pure), integration (real Office.js against the atelier), e2e (Chromium on the built pages).
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};
// The spreadsheet engine is large and partly ES modules: Node loads it, Jest does not translate it.
const natives = [
  ...['@univerjs', 'rxjs', 'zod', 'react', 'react-dom', 'scheduler', '@fluentui', '@griffel', '@floating-ui'],
  ...['tslib', 'pako', 'fast-xml-parser', 'papaparse', 'fast-check', 'pure-rand', 'typescript'],
];
const native = `/node_modules/(?:${natives.join('|')})/`;
// Published as an ES module alone: Jest translates it.
const translated = ['marked'];
const common = {
  transform: { [native]: '<rootDir>/tests/support/native-transform.cjs', ...transform },
  transformIgnorePatterns: [`/node_modules/(?!(?:${[...natives, ...translated].join('|')})/)`],
  testEnvironment: '<rootDir>/tests/support/native-environment.cjs',
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
};
const integration = ['<rootDir>/tests/atelier/', '<rootDir>/tests/workbook/', '<rootDir>/tests/commands/'];
const e2e = ['<rootDir>/tests/e2e/'];

module.exports = {
  // Every core: by default jest leaves one idle, half of a small machine.
  // One more than cores: tests wait for timers, disks and LibreOffice nearly half of their time.
  maxWorkers: availableParallelism() + 1,
  testSequencer: '<rootDir>/tests/support/longest-first.cjs',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', ...integration, ...e2e],
    },
    {
      ...common,
      displayName: 'integration',
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.cjs'],
      testMatch: integration.map((folder) => `${folder}**/*.test.ts`),
    },
    { ...common, displayName: 'e2e', testMatch: e2e.map((folder) => `${folder}**/*.test.ts`) },
  ],
};
