/** Packages that are ES modules only, which jest loads when they are transformed like our own sources. */
const modules = ['@kubernetes/client-node', 'openid-client', 'oauth4webapi', 'jose'];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/scripts/tested.js'],
  testTimeout: 60_000, // tests start processes, and a machine may be busy
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/cluster/'],
  transform: {
    '\\.[jt]s$': [
      'ts-jest',
      { diagnostics: false, tsconfig: { module: 'nodenext', target: 'es2022', allowJs: true, isolatedModules: true } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modules.join('|')})/)`],
};
