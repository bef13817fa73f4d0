import { defineConfig } from "vitest/config";

// The journeys: a real `koers serve` on the example municipality, and a real browser.
export default defineConfig({
  test: { include: ["journeys/**/*.journey.ts"], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000, passWithNoTests: true },
});
