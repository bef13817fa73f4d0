// A refusal as people read it: what, where, and how to mend it.
import { ApiProblem } from "../api/client";
import { words } from "../words";

export function Problem({ of, onRetry }: { of: unknown; onRetry?: () => void }) {
  const t = words.value.errors;
  const isProblem = of instanceof ApiProblem;
  const title = isProblem ? of.document.title : t.title;
  const items = isProblem ? of.items.slice(0, 8) : [];
  const detail = isProblem ? of.document.detail : t.unknown;
  const mend = isProblem ? (of.status === 0 ? t.unreachableMend : undefined) : t.unknownMend;
  return (
    <div class="utrecht-alert utrecht-alert--error" role="alert">
      <div class="utrecht-alert__content">
        <p><strong>{title}</strong>{detail && detail !== title && items.length === 0 ? ` ${detail}` : ""}</p>
        {items.length > 0 && (
          <ul>
            {items.map((item, index) => <li key={index}>{item.detail} {item.mend}</li>)}
          </ul>
        )}
        {mend && <p>{mend}</p>}
        {onRetry && <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={onRetry}>{words.value.retry}</button>}
      </div>
    </div>
  );
}
