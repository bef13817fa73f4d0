import { defineConfig } from "vitest/config";
import { gzipCopies } from "./tools/gzip";
import { designSystem } from "./tools/tokens";

const server = process.env["KOERS_SERVER"] ?? "http://127.0.0.1:8484";

export default defineConfig({
  plugins: [designSystem(["alert", "button", "checkbox", "form-label", "link", "select", "skip-link", "table", "textbox"]), gzipCopies("dist")],
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  build: {
    target: "es2022",
    assetsInlineLimit: 0, // the content security policy allows no data: addresses
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // `npm run dev` shows the sources against a running `koers serve`.
  server: { host: "127.0.0.1", proxy: { "/api": server, "/aanmelden": server } },
  test: { include: ["src/**/*.test.{ts,tsx}", "tools/**/*.test.ts"] },
});
