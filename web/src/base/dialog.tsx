// A panel over the page that keeps the focus until it is closed; Escape and a press beside it close it. Built on the browser's own <dialog>.
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { words } from "../words";

export interface DialogProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  wide?: boolean;
  class?: string;
}

export function Dialog({ title, onClose, children, wide, class: more }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current!;
    const before = document.activeElement as HTMLElement | null;
    element.showModal();
    return () => {
      element.close();
      if (before?.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class={["dialog", wide && "dialog-wide", more].filter(Boolean).join(" ")} aria-labelledby={id}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onPointerDown={(event) => { if (event.target === dialog.current) onClose(); }}
      onKeyDown={(event) => event.stopPropagation()}>
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={onClose} aria-label={words.value.close}>×</button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
