/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // Univer, for the simulated host, is bundled once into .cache: Jest cannot load it as it is.
  globalSetup: "<rootDir>/test/support/host-univer-bundle.ts",
  moduleNameMapper: { "^@univerjs/([a-z-]+)$": "<rootDir>/.cache/univer/$1.cjs" },
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
};
