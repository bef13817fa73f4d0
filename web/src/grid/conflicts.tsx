// Fields that somebody else changed while one was changing them: both values, and a choice for each.
import { inLanguage } from "../notation/language";
import { words } from "../words";
import type { Conflict, Edits } from "./edits";

export function Conflicts({ edits, onSettle }: { edits: Edits; onSettle(conflict: Conflict, keep: "mine" | "theirs"): void }) {
  const t = words.value.grid.conflicts;
  const list = edits.conflicts.value;
  return (
    <section class="utrecht-alert utrecht-alert--warning conflicts" aria-label={t.title(list.length)}>
      <div class="utrecht-alert__content">
        <h2>{t.title(list.length)}</h2>
        <p>{t.text}</p>
        <div class="scroll-x">
          <table class="utrecht-table">
            <thead>
              <tr><th scope="col">{t.field}</th><th scope="col">{t.before}</th><th scope="col">{t.theirs}</th><th scope="col">{t.mine}</th></tr>
            </thead>
            <tbody>
              {list.map((conflict) => (
                <tr key={`${conflict.edit.key} ${conflict.edit.column.id}`}>
                  <th scope="row">{conflict.edit.key}, {inLanguage(conflict.edit.column.label).toLowerCase()}</th>
                  <td>{conflict.before || words.value.empty}</td>
                  <td>
                    {conflict.theirs || words.value.empty}{" "}
                    <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => onSettle(conflict, "theirs")}>{t.keepTheirs}</button>
                  </td>
                  <td>
                    {conflict.mine || words.value.empty}{" "}
                    <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => onSettle(conflict, "mine")}>{t.keepMine}</button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}
