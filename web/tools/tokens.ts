// The design tokens of NL Design System's open example theme, cut down to those that our component styles use (directly or through one another):
// 27 kB of 207. Our own theme (src/style/theme.css) then gives the --basis-* ones among them its colours and sizes.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const require = createRequire(import.meta.url);
const reference = /var\(\s*(--[\w-]+)/g;

function names(css: string): string[] {
  return [...css.matchAll(reference)].map((match) => match[1]!);
}

export function pruneTokens(tokens: string, styles: string[]): string {
  const values = new Map<string, string>();
  for (const match of tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)) values.set(match[1]!, match[2]!.replace(/\/\*.*?\*\//g, "").trim());
  const used = new Set<string>();
  const open = styles.flatMap(names);
  while (open.length > 0) {
    const name = open.pop()!;
    const value = values.get(name);
    if (value === undefined || used.has(name)) continue;
    used.add(name);
    open.push(...names(value));
  }
  return `:root{${[...used].sort().map((name) => `${name}:${values.get(name)!}`).join(";")}}`;
}

// `import "virtual:design-system.css"`: the tokens and the styles of these components.
export function designSystem(components: string[]): Plugin {
  const name = "virtual:design-system.css";
  return {
    name: "koers-design-system",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const styles = components.map((component) => readFileSync(require.resolve(`@utrecht/${component}-css/dist/index.min.css`), "utf8"));
      const tokens = readFileSync(require.resolve("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"), "utf8");
      return [pruneTokens(tokens, styles), ...styles].join("\n");
    },
  };
}
