// Where the reader is: the address is the only place where a screen keeps what it shows, so that Back works and an address can be sent to somebody.
import { computed, signal } from "@preact/signals";

const current = signal(new URL(location.href));

export const path = computed(() => decodeURI(current.value.pathname));
export const query = computed(() => current.value.searchParams);
// The segments of the path: "/portfolio/initiative" is ["portfolio", "initiative"].
export const segments = computed(() => current.value.pathname.split("/").filter(Boolean).map(decodeURIComponent));

addEventListener("popstate", () => {
  current.value = new URL(location.href);
});

// Goes to another screen. `replace`: the step that Back takes stays the same.
export function navigate(target: string, options: { replace?: boolean } = {}): void {
  const url = new URL(target, location.href);
  if (url.href === location.href) return;
  if (options.replace) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
  current.value = url;
}

// Changes some of the query and leaves the rest; undefined or "" takes a word away.
export function changeQuery(changes: Record<string, string | string[] | undefined>, options: { replace?: boolean } = {}): void {
  const url = new URL(current.value);
  for (const [name, value] of Object.entries(changes)) {
    url.searchParams.delete(name);
    for (const one of Array.isArray(value) ? value : value ? [value] : []) url.searchParams.append(name, one);
  }
  navigate(url.href, options);
}

export function address(parts: string[], words: Record<string, string | string[] | undefined> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(words)) {
    for (const one of Array.isArray(value) ? value : value ? [value] : []) search.append(name, one);
  }
  const text = search.toString();
  return `/${parts.map(encodeURIComponent).join("/")}${text ? `?${text}` : ""}`;
}

// Ordinary links to our own screens do not reload the page.
addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest?.("a[href]") as HTMLAnchorElement | null;
  if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
  if (link.pathname.startsWith("/api/")) return;
  event.preventDefault();
  if (link.pathname === location.pathname && link.search === location.search && link.hash) {
    document.querySelector<HTMLElement>(link.hash)?.focus();
    return;
  }
  navigate(link.href);
});
