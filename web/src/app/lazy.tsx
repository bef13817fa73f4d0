// A screen that is fetched when somebody goes there.
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { Problem } from "../base/problem";
import { words } from "../words";

export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const found = signal<ComponentType<Props> | undefined>(undefined);
  const problem = signal<unknown>(undefined);
  const fetch = () => {
    problem.value = undefined;
    load().then((component) => (found.value = component), (fault: unknown) => (problem.value = fault));
  };
  return function LazyScreen(props: Props) {
    useEffect(() => {
      if (!found.peek()) fetch();
    }, []);
    const Found = found.value;
    if (Found) return <Found {...props} />;
    if (problem.value !== undefined) return <Problem of={problem.value} onRetry={fetch} />;
    return <p class="muted page" aria-busy="true">{words.value.loading}</p>;
  };
}
