export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': '<rootDir>/scripts/jest-esbuild.mjs' },
  coverageProvider: 'v8',
  testTimeout: 30_000,
  // A module that was loaded as ESM stays in memory until its process ends: without a limit one process for all files runs out of heap.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
};
