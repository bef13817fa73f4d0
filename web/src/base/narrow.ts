// Whether the window is narrower than the design of a screen supposes; follows a window that is resized or turned.
import { useSignal, type ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";

export function useNarrow(width: string): ReadonlySignal<boolean> {
  const query = useMemo(() => matchMedia(`(max-width: ${width})`), [width]);
  const narrow = useSignal(query.matches);
  useEffect(() => {
    const follow = () => (narrow.value = query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [query]);
  return narrow;
}
