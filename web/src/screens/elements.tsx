// The grid of one type, with all that belongs to it: filters, columns, work on many rows, conflicts. What is shown stands in the address.
import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { ApiProblem, request } from "../api/client";
import { askHealth } from "../api/lenses";
import type { CommittedDocument, HealthAnswer, TypeDocument } from "../api/model";
import { findNames } from "../app/names";
import { mayWrite, onEvent, undoLast, wrote } from "../app/state";
import { recall, remember } from "../base/preferences";
import { Problem } from "../base/problem";
import { changeQuery, query } from "../base/router";
import { BulkPanel } from "../grid/bulk_panel";
import { allColumns, firstColumns, linksOf, type Column } from "../grid/columns";
import { ColumnsPanel } from "../grid/columns_panel";
import { Conflicts } from "../grid/conflicts";
import { Edits, type CellEdit, type Outcome } from "../grid/edits";
import { FilterPanel } from "../grid/filter_panel";
import { describeFilter, parseFilter } from "../grid/filters";
import { Grid, GridState } from "../grid/grid";
import { parseValue, valueText } from "../grid/kinds";
import { Rows } from "../grid/rows";
import { inLanguage } from "../notation/language";
import { formatNumber } from "../notation/numbers";
import { words } from "../words";

const kManyRows = 5000; // the most that one act on "all rows" touches
const kFindingsShown = 400; // keys in one address
const kFileRows = 1_000_000; // what a sheet of Excel can hold, nearly

export function ElementsScreen({ type }: { type: TypeDocument }) {
  const t = words.value.grid;
  const columns = useMemo(() => allColumns(type).map((column) => (mayWrite.value ? column : { ...column, editable: false })), [type]);
  const chosen = query.value.get("columns");
  const filters = query.value.getAll("filter");
  const sort = query.value.get("sort") ?? "";
  const search = query.value.get("q") ?? "";

  const shown = useMemo(() => {
    const ids = (chosen ?? recall(`columns.${type.name}`) ?? firstColumns(type, columns).join(",")).split(",");
    const found = ids.map((id) => columns.find((column) => column.id === id)).filter((column): column is Column => column !== undefined);
    return found.length > 0 ? found : columns.slice(0, 6);
  }, [columns, chosen]);

  // What a rule finds stays in the list while one mends it; a refresh asks the rule again.
  const rule = query.value.get("finding") ?? undefined;
  const finding = useFinding(type, rule);
  const keys = rule === undefined ? undefined : finding.value?.keys;
  const allFilters = keys ? [...filters, `key:is:${keys.join("|")}`] : filters;
  const question = JSON.stringify([type.name, allFilters, sort, search]);
  const rows = useMemo(() => new Rows({ type: type.name, filters: allFilters, sort, search }, shown), [question, shown]);
  useEffect(() => () => rows.close(), [rows]);
  const waits = rule !== undefined && finding.value === undefined;
  const current = useSignal(rows);
  current.value = rows;

  const state = useMemo(() => new GridState(), [type]);
  const edits = useMemo(() => new Edits(() => current.peek()), [type]);
  const widths = useSignal<Readonly<Record<string, number>>>(JSON.parse(recall(`widths.${type.name}`) ?? "{}"));
  useEffect(() => remember(`widths.${type.name}`, JSON.stringify(widths.value)), [widths.value]);

  const status = useSignal("");
  const problem = useSignal<unknown>(undefined);
  const panel = useSignal<"columns" | "bulk" | "new" | undefined>(undefined);
  const filterOn = useSignal<Column | undefined>(undefined);
  const outcome = useSignal<Outcome | undefined>(undefined);

  const attempt = async (work: () => Promise<unknown>) => {
    problem.value = undefined;
    try {
      await work();
    } catch (fault) {
      problem.value = fault;
      status.value = "";
    }
  };

  const save = (list: CellEdit[]) =>
    attempt(async () => {
      if (list.length === 0) return;
      status.value = t.saving;
      const result = await edits.save(list);
      outcome.value = result.failed.length > 0 ? result : undefined;
      status.value = edits.conflicts.value.length > 0 ? t.conflictStatus : result.saved > 0 ? t.saved(result.saved) : "";
    });

  const undo = () =>
    attempt(async () => {
      status.value = (await undoLast()) ? t.undone : t.nothingToUndo;
      await rows.reread(visibleKeys(rows));
    });

  // Text for many cells: typed, pasted, filled down or emptied.
  const write = (cells: { row: number; column: Column; text: string }[], how: "paste" | "fill" | "clear") =>
    attempt(async () => {
      const list: CellEdit[] = [];
      const failed: Outcome["failed"] = [];
      for (const cell of cells) {
        const row = rows.row(cell.row);
        if (!row) continue;
        const key = row.element.key;
        if (!cell.column.editable) {
          if (how === "paste" && cell.text.trim() !== "" && cell.text.trim() !== key) failed.push({ key, column: cell.column, why: t.wrong.readOnly });
          continue;
        }
        if (cell.column.relation) {
          const found = await elementsNamed(cell.text, cell.column.relation.other);
          if (found.missing.length > 0) failed.push({ key, column: cell.column, why: t.wrong.noElement(found.missing.join(", ")) });
          else if (!sameKeys(linksOf(cell.column, row.element).map((link) => link.element!.key), found.keys)) list.push({ key, column: cell.column, value: found.keys, text: found.names.join(", ") });
          continue;
        }
        const field = cell.column.field!;
        if (field.kind === "table" && how !== "clear") {
          failed.push({ key, column: cell.column, why: t.wrong.table });
          continue;
        }
        const parsed = parseValue(field, cell.text);
        if (parsed.why !== undefined) failed.push({ key, column: cell.column, why: `${parsed.why} (“${cell.text.slice(0, 60)}”)` });
        else if (JSON.stringify(parsed.value) !== JSON.stringify(row.element.fields[field.name] ?? null)) list.push({ key, column: cell.column, value: parsed.value, text: valueText(field, parsed.value) });
      }
      if (list.length > 0) status.value = t.saving;
      const result = list.length > 0 ? await edits.save(list, how === "paste" ? t.pasted : "") : { saved: 0, failed: [] };
      outcome.value = failed.length + result.failed.length > 0 ? { saved: result.saved, failed: [...failed, ...result.failed] } : undefined;
      status.value = result.saved > 0 ? t.saved(result.saved) : list.length + failed.length === 0 ? t.nothingChanged : "";
    });

  const sortBy = (column: Column) => {
    if (!column.sortable) return;
    const next = sort === column.api ? `-${column.api}` : sort === `-${column.api}` ? undefined : column.api;
    changeQuery({ sort: next }, { replace: true });
  };

  const setFilter = (column: Column, texts: string[]) => {
    const rest = filters.filter((text) => parseFilter(text)?.name !== column.api);
    changeQuery({ filter: [...rest, ...texts] });
    filterOn.value = undefined;
  };

  // What others change is put in where it stands.
  useEffect(
    () =>
      onEvent("revision", () => {
        if (!edits.busy.peek()) void rows.reread(visibleKeys(rows)).catch(() => undefined);
      }),
    [rows],
  );

  const parsed = filters.map((text) => ({ text, filter: parseFilter(text) })).filter((one) => one.filter !== undefined);
  const filtered = new Set(parsed.map((one) => one.filter!.name));
  const total = waits ? undefined : rows.total.value;
  const picked = state.selected.value;
  const failing = rows.problem.value ?? problem.value;

  return (
    <div class="elements">
      {rule !== undefined && finding.value && <FindingBanner found={finding.value} />}
      <div class="toolbar" role="group" aria-label={t.tools}>
        <p class="toolbar-count" aria-live="polite">
          {total === undefined ? words.value.loading : t.count(formatNumber(total), inLanguage(total === 1 ? type.label : type.plural).toLowerCase())}
        </p>
        <label class="toolbar-search">
          <span class="hidden">{t.searchIn(inLanguage(type.plural).toLowerCase())}</span>
          <input class="utrecht-textbox" type="search" value={search} placeholder={t.search}
            onInput={debounced((event) => changeQuery({ q: (event.target as HTMLInputElement).value.trim() || undefined }, { replace: true }))} />
        </label>
        <span class="grow" />
        {mayWrite.value && <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => (panel.value = panel.value === "new" ? undefined : "new")}>{t.add(inLanguage(type.label))}</button>}
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => (panel.value = "columns")}>{t.columns}</button>
        <button type="button" class="utrecht-button utrecht-button--subtle" disabled={total === 0}
          onClick={() => attempt(async () => (await import("../grid/export")).exportGrid(rows, inLanguage(type.plural), kFileRows))}>{t.toExcel}</button>
      </div>

      {parsed.length > 0 && (
        <ul class="chips" aria-label={t.filters}>
            {parsed.map(({ text, filter }) => (
              <li key={text} class="chip">
                <FilterWords filter={filter!} columns={columns} />
                <button type="button" aria-label={t.removeFilter} onClick={() => changeQuery({ filter: filters.filter((other) => other !== text) })}>×</button>
              </li>
            ))}
        </ul>
      )}
      {panel.value === "new" && (
        <NewElement type={type} onClose={() => (panel.value = undefined)} onAdded={(key, name) => {
          status.value = t.added(key, name);
          rows.refresh(0, 60);
        }} />
      )}
      {mayWrite.value && picked.size > 0 && (
        <BulkPanel key={type.name} columns={columns} rows={rows} state={state} total={total ?? 0} most={kManyRows}
          onSelectAll={() => attempt(async () => { state.selected.value = new Set(await rows.allKeys(kManyRows)); })}
          onSave={(list) => save(list)}
          onRemove={(keys) => attempt(async () => {
            const committed = await request<CommittedDocument>("POST", "/changes", { body: { base_revision: rows.revision, reason: "", changes: keys.map((key) => ({ kind: "remove", target: key })) } });
            wrote(committed);
            state.selected.value = new Set();
            status.value = t.removed(keys.length);
            rows.refresh(0, 60);
          })} />
      )}
      {edits.conflicts.value.length > 0 && <Conflicts edits={edits} onSettle={(conflict, keep) => attempt(() => edits.settle(conflict, keep))} />}
      {outcome.value && <OutcomeList outcome={outcome.value} onClose={() => { for (const one of outcome.value!.failed) edits.forget(one); outcome.value = undefined; }} />}
      {failing !== undefined && <Problem of={failing} onRetry={() => { problem.value = undefined; rows.refresh(0, 60); }} />}
      {rows.stale.value && (
        <p class="notice">{t.stale} <button type="button" class="link-button" onClick={() => rows.refresh(0, 60)}>{t.refresh}</button></p>
      )}

      {waits ? null : total === 0 && failing === undefined ? (
        <EmptyList type={type} filtered={parsed.length > 0 || search !== ""} />
      ) : (
        <Grid id={`grid-${type.name}`} label={inLanguage(type.plural)} rows={rows} columns={shown} state={state} edits={edits} sort={sort} filtered={filtered} widths={widths}
          actions={{
            write: (cells, how) => void write(cells, how),
            save: (row, column, value, text) => {
              const key = rows.row(row)?.element.key;
              if (key !== undefined) void save([{ key, column, value, text }]);
            },
            sort: sortBy,
            openFilter: (column) => (filterOn.value = column),
            undo: () => void undo(),
          }} />
      )}
      <div class="status-line">
        <p role="status">{status.value}</p>
        <p class="status-keys">{mayWrite.value ? t.keys : t.readOnly}</p>
      </div>

      {filterOn.value && (
        <FilterPanel column={filterOn.value} current={filters.map(parseFilter).filter((filter) => filter?.name === filterOn.value!.api).map((filter) => filter!)}
          onApply={setFilter} onClose={() => (filterOn.value = undefined)} sortable={filterOn.value.sortable} sort={sort}
          onSort={(descending) => { changeQuery({ sort: descending ? `-${filterOn.value!.api}` : filterOn.value!.api }, { replace: true }); filterOn.value = undefined; }} />
      )}
      {panel.value === "columns" && (
        <ColumnsPanel columns={columns} shown={shown} onClose={() => (panel.value = undefined)} onReset={() => {
          remember(`columns.${type.name}`, undefined);
          changeQuery({ columns: undefined }, { replace: true });
        }} onChoose={(ids) => {
          remember(`columns.${type.name}`, ids.join(","));
          changeQuery({ columns: ids.join(",") }, { replace: true });
        }} />
      )}
    </div>
  );
}

interface Found {
  keys: string[];
  group: HealthAnswer["groups"][number] | undefined; // none: the rule finds nothing any more
}

function useFinding(type: TypeDocument, rule: string | undefined) {
  const found = useSignal<Found | undefined>(undefined);
  useEffect(() => {
    found.value = undefined;
    if (rule === undefined) return;
    void askHealth({ rules: [rule], elements_max: kFindingsShown })
      .then((answer) => {
        const group = answer.groups.find((one) => one.rule === rule && one.type === type.name);
        found.value = { group, keys: group ? group.elements.map((element) => element.key) : ["-"] };
      })
      .catch(() => (found.value = { group: undefined, keys: ["-"] }));
  }, [type.name, rule]);
  return found;
}

// What the list is about, and what to do: from the rule that one came from.
function FindingBanner({ found }: { found: Found }) {
  const t = words.value.grid;
  const group = found.group;
  return (
    <div class={group && group.severity >= 4 ? "finding is-grave" : "finding"}>
      <p>
        <strong>{group ? inLanguage(group.title) : t.findingDone}</strong> {group && inLanguage(group.mend)}
        {group && group.count > found.keys.length && ` ${t.findingSome(found.keys.length)}`}
      </p>
      <button type="button" class="link-button" onClick={() => changeQuery({ finding: undefined })}>{t.findingLeave}</button>
    </div>
  );
}

function debounced(work: (event: Event) => void): (event: Event) => void {
  return (event) => {
    const target = event.target as HTMLInputElement & { waiting?: ReturnType<typeof setTimeout> };
    clearTimeout(target.waiting);
    target.waiting = setTimeout(() => work({ target } as unknown as Event), 250);
  };
}

const sameKeys = (one: string[], other: string[]) => one.length === other.length && one.every((key) => other.includes(key));

function visibleKeys(rows: Rows): string[] {
  const keys: string[] = [];
  const total = rows.total.peek() ?? 0;
  for (let index = 0; index < total && keys.length < 400; index++) {
    const row = rows.row(index);
    if (row) keys.push(row.element.key);
  }
  return keys;
}

// "Kortere doorlooptijd, DOEL-3" → keys. A name must be the whole name of one element, or its key.
async function elementsNamed(text: string, types: string[]): Promise<{ keys: string[]; names: string[]; missing: string[] }> {
  const result = { keys: [] as string[], names: [] as string[], missing: [] as string[] };
  const whole = text.trim();
  if (whole === "") return result;
  const find = async (part: string) => {
    const wanted = part.toLowerCase();
    return (await findNames(part, types.includes("*") ? [] : types, 20)).find((one) => one.key.toLowerCase() === wanted || one.name.toLowerCase() === wanted);
  };
  const one = await find(whole); // a name may hold a comma
  const parts = one ? [whole] : whole.split(/[,;\n]/).map((part) => part.trim()).filter(Boolean);
  for (const part of parts) {
    const found = one ?? (await find(part));
    if (!found) result.missing.push(part);
    else if (!result.keys.includes(found.key)) {
      result.keys.push(found.key);
      result.names.push(found.name);
    }
  }
  return result;
}

function FilterWords({ filter, columns }: { filter: NonNullable<ReturnType<typeof parseFilter>>; columns: Column[] }) {
  const names = useSignal<ReadonlyMap<string, string>>(new Map());
  const needs = filter.operation === "has" || filter.operation === "lacks";
  useEffect(() => {
    if (!needs || filter.values.length === 0) return;
    void findNames("", [], 5000).then((all) => (names.value = new Map(all.map((one) => [one.key, one.name]))));
  }, [filter.values.join()]);
  const column = columns.find((one) => one.api === filter.name);
  return <span>{describeFilter(filter, column, (key) => names.value.get(key) ?? key)}</span>;
}

function EmptyList({ type, filtered }: { type: TypeDocument; filtered: boolean }) {
  const t = words.value.grid;
  return (
    <div class="empty">
      <h2>{filtered ? t.noneFound : t.noneYet(inLanguage(type.plural).toLowerCase())}</h2>
      {inLanguage(type.help) && <p class="muted">{inLanguage(type.help)}</p>}
      {filtered ? (
        <p><button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => changeQuery({ filter: undefined, q: undefined })}>{t.clearFilters}</button></p>
      ) : (
        mayWrite.value && <p>{t.noneYetMend} <a class="utrecht-link" href="/import">{words.value.rooms.import}</a></p>
      )}
    </div>
  );
}

function OutcomeList({ outcome, onClose }: { outcome: Outcome; onClose(): void }) {
  const t = words.value.grid;
  return (
    <section class="utrecht-alert utrecht-alert--warning outcome" aria-label={t.refusedTitle(outcome.failed.length)}>
      <div class="utrecht-alert__content">
        <h2>{t.refusedTitle(outcome.failed.length)}</h2>
        {outcome.saved > 0 && <p>{t.saved(outcome.saved)}</p>}
        <ul>
          {outcome.failed.slice(0, 20).map((one, index) => (
            <li key={index}><strong>{one.key}</strong>, {inLanguage(one.column.label).toLowerCase()}: {one.why}</li>
          ))}
        </ul>
        {outcome.failed.length > 20 && <p>{t.andMore(outcome.failed.length - 20)}</p>}
        <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={onClose}>{words.value.close}</button>
      </div>
    </section>
  );
}

function NewElement({ type, onAdded, onClose }: { type: TypeDocument; onAdded(key: string, name: string): void; onClose(): void }) {
  const t = words.value.grid;
  const name = useSignal("");
  const problem = useSignal<unknown>(undefined);
  const busy = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const add = async () => {
    const wanted = name.value.trim();
    if (wanted === "" || busy.value) return;
    busy.value = true;
    try {
      const now = await request<{ head: number }>("GET", "/register");
      const body = { base_revision: now.head, reason: "", changes: [{ kind: "add_element", type: type.name, fields: { name: wanted } }] };
      const committed = await request<CommittedDocument>("POST", "/changes", { body });
      wrote(committed);
      name.value = "";
      problem.value = undefined;
      onAdded(committed.added[0]?.key ?? "", wanted);
    } catch (fault) {
      problem.value = fault instanceof ApiProblem ? fault : new Error(String(fault));
    } finally {
      busy.value = false;
    }
  };
  return (
    <form class="new-element" onSubmit={(event) => { event.preventDefault(); void add(); }} onKeyDown={(event) => { if (event.key === "Escape") onClose(); }}>
      <label class="utrecht-form-label" for="new-name">{t.newName(inLanguage(type.label).toLowerCase())}</label>
      <input id="new-name" class="utrecht-textbox" type="text" value={name.value} autocomplete="off" ref={input}
        onInput={(event) => (name.value = event.currentTarget.value)} />
      <button type="submit" class="utrecht-button utrecht-button--primary-action" disabled={name.value.trim() === ""}>{t.addIt}</button>
      <button type="button" class="utrecht-button utrecht-button--subtle" onClick={onClose}>{words.value.close}</button>
      {problem.value !== undefined && <Problem of={problem.value} />}
    </form>
  );
}
