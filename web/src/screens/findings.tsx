// What is still open about one element: what to do, a button for each way to do it, why, and the way to say with a reason that it does not apply here.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { request } from "../api/client";
import { askHealth } from "../api/lenses";
import type { CommittedDocument, ElementDocument, FindingGroup, RuleDocument } from "../api/model";
import { findRule, findType, mayWrite, wrote } from "../app/state";
import { Problem } from "../base/problem";
import { address } from "../base/router";
import type { Column } from "../grid/columns";
import { inLanguage } from "../notation/language";
import { words } from "../words";

// The columns whose cell meets a rule when something is put in it.
export function columnsThatMeet(rule: RuleDocument | undefined, columns: readonly Column[]): Column[] {
  if (!rule) return [];
  return columns.filter((column) => {
    const link = column.relation;
    if (!link) return column.field !== undefined && rule.fields.includes(column.id);
    const any = link.other.length === 0 || link.other.includes("*");
    return rule.links.some((need) => need.relation === link.relation && need.incoming === link.incoming && (any || need.other.length === 0 || need.other.some((type) => link.other.includes(type))));
  });
}

export interface ElementFindingsProps {
  elementKey: string;
  revision: number;
  columns: readonly Column[];
  onMend(column: string): void;
}

export function ElementFindings({ elementKey, revision, columns, onMend }: ElementFindingsProps) {
  const t = words.value.element;
  const open = useSignal<FindingGroup[] | undefined>(undefined);
  const waiving = useSignal<string | undefined>(undefined);
  const problem = useSignal<unknown>(undefined);
  const type = elementKey;
  useEffect(() => {
    let late = false;
    void request<ElementDocument>("GET", `/elements/${encodeURIComponent(elementKey)}`)
      .then((element) => askHealth({ types: [element.type], elements_max: 10000 }))
      .then((answer) => {
        if (!late) open.value = answer.groups.filter((group) => group.elements.some((one) => one.key === elementKey));
      })
      .catch(() => undefined);
    return () => {
      late = true;
    };
  }, [type, revision]);

  const waive = async (rule: string, reason: string) => {
    problem.value = undefined;
    try {
      const now = await request<{ head: number }>("GET", "/register");
      const element = await request<ElementDocument>("GET", `/elements/${encodeURIComponent(elementKey)}`);
      const before = (element.fields["waivers"] as Record<string, unknown>[] | undefined) ?? [];
      const body = { base_revision: now.head, reason, changes: [{ kind: "set_fields", target: elementKey, fields: { waivers: [...before, { rule, reason }] } }] };
      wrote(await request<CommittedDocument>("POST", "/changes", { body }));
      waiving.value = undefined;
    } catch (fault) {
      problem.value = fault;
    }
  };
  if (!open.value || open.value.length === 0) return null;
  return (
    <section aria-labelledby="open" class="findings">
      <h2 id="open">{t.open(open.value.length)}</h2>
      {problem.value !== undefined && <Problem of={problem.value} />}
      <ul>
        {open.value.map((group) => (
          <li key={group.rule} class={group.severity >= 4 ? "is-grave" : ""}>
            <p><strong>{inLanguage(group.mend)}</strong></p>
            <details class="finding-why">
              <summary>{words.value.why}</summary>
              <p>{inLanguage(group.because)}</p>
              <p><a href={address([findType(group.type)?.room ?? "portfolio", group.type], { finding: group.rule })}>{inLanguage(group.title)}</a></p>
            </details>
            {waiving.value === group.rule ? (
              <form class="waive" onSubmit={(event) => { event.preventDefault(); void waive(group.rule, String(new FormData(event.currentTarget).get("reason") ?? "").trim()); }}>
                <label class="utrecht-form-label" for={`reason-${group.rule}`}>{t.waiveReason}</label>
                <input id={`reason-${group.rule}`} name="reason" class="utrecht-textbox" type="text" required autocomplete="off" />
                <button type="submit" class="utrecht-button utrecht-button--secondary-action">{words.value.save}</button>
                <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => (waiving.value = undefined)}>{words.value.cancel}</button>
              </form>
            ) : mayWrite.value && (
              <p class="row-of-buttons">
                {columnsThatMeet(findRule(group.rule), columns).map((column) => (
                  <button key={column.id} type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => onMend(column.id)}>{(column.relation ? t.addLink : t.fillIn)(inLanguage(column.label))}</button>
                ))}
                <button type="button" class="link-button" onClick={() => (waiving.value = group.rule)}>{t.waive}</button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
