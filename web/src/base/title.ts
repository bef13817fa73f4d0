import { useEffect } from "preact/hooks";

// The title of the window, so that tabs and history say where they lead.
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Koers` : "Koers";
  }, [title]);
}
