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
const common = { transform, testEnvironment: 'node', moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'] };
const integration = ['<rootDir>/tests/atelier/', '<rootDir>/tests/workbook/', '<rootDir>/tests/commands/'];
const e2e = ['<rootDir>/tests/e2e/'];

module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', ...integration, ...e2e],
    },
    { ...common, displayName: 'integration', testMatch: integration.map((folder) => `${folder}**/*.test.ts`) },
    { ...common, displayName: 'e2e', testMatch: e2e.map((folder) => `${folder}**/*.test.ts`) },
  ],
};
