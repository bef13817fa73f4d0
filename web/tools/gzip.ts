// Leaves a packed copy beside every text file of the build: the server hands that to browsers that can read it, and packs nothing itself.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

export function gzipCopies(directory: string): Plugin {
  return {
    name: "koers-gzip",
    apply: "build",
    closeBundle() {
      for (const name of readdirSync(directory, { recursive: true }) as string[]) {
        if (!/\.(js|css|html|svg)$/.test(name)) continue;
        const file = join(directory, name);
        writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
      }
    },
  };
}
