// What happened to an element, as sentences, newest first.
import { useSignal } from "@preact/signals";
import { request } from "../api/client";
import type { CommittedDocument, HistoryChange, HistoryPage } from "../api/model";
import { mayWrite, session, wrote } from "../app/state";
import { Problem } from "../base/problem";
import { address } from "../base/router";
import { formatMoment } from "../notation/dates";
import { inLanguage } from "../notation/language";
import { words } from "../words";

const kFirst = 8; // entries
const kChanges = 12; // of one entry

export function History({ page, onUndo }: { page: HistoryPage; onUndo(): void }) {
  const t = words.value.history;
  const all = useSignal(false);
  const problem = useSignal<unknown>(undefined);
  const entries = all.value ? page.entries : page.entries.slice(0, kFirst);
  const undo = async (revision: number) => {
    problem.value = undefined;
    try {
      wrote(await request<CommittedDocument>("POST", "/undo", { body: { revision } }));
      onUndo();
    } catch (fault) {
      problem.value = fault;
    }
  };
  return (
    <>
      {problem.value !== undefined && <Problem of={problem.value} />}
      <ol class="history">
        {entries.map((entry) => (
          <li key={entry.revision}>
            <p class="muted">
              {formatMoment(entry.at)}, {t.by(authorName(entry.author))}{sourceText(entry)}{ownReason(entry)}
              {mayWrite.value && <>{" "}<button type="button" class="link-button" aria-label={t.undoOf(entry.revision)} onClick={() => void undo(entry.revision)}>{t.undo}</button></>}
            </p>
            <Changes changes={entry.changes} />
          </li>
        ))}
      </ol>
      {page.entries.length > kFirst && !all.value && <button type="button" class="link-button" onClick={() => (all.value = true)}>{t.all(page.entries.length)}</button>}
    </>
  );
}

// Many files are counted; which they were stands in the log.
function sourceText(entry: HistoryPage["entries"][number]): string {
  if (!entry.source) return "";
  const files = entry.source.split(", ");
  return ` ${words.value.history.from(files.length > 2 ? words.value.history.files(files.length) : entry.source)}`;
}

// The reason that an import gives itself names its files again.
const ownReason = (entry: HistoryPage["entries"][number]) => (!entry.reason || (entry.source && entry.reason.endsWith(entry.source)) ? "" : `: ${entry.reason}`);

// With what it began is folded away: that is what the page itself shows, unless it was changed since.
function Changes({ changes }: { changes: HistoryChange[] }) {
  const t = words.value.history;
  const list = (some: HistoryChange[]) => <ul>{some.map((change, index) => <li key={index}><Sentence change={change} /></li>)}</ul>;
  const rest = changes.filter((change) => change.kind !== "added");
  if (rest.length < changes.length) {
    if (rest.length === 0) return <p>{t.added}</p>;
    return (
      <details>
        <summary>{t.addedWith(rest.length)}</summary>
        {list(rest)}
      </details>
    );
  }
  return (
    <>
      {list(changes.slice(0, kChanges))}
      {changes.length > kChanges && (
        <details>
          <summary>{words.value.grid.andMore(changes.length - kChanges)}</summary>
          {list(changes.slice(kChanges))}
        </details>
      )}
    </>
  );
}

export function authorName(author: string): string {
  const t = words.value.history;
  if (author === session.value?.account && session.value.right === "manage") return t.you;
  if (author.startsWith("account:")) return t.account(author.slice("account:".length));
  return author === "import" ? t.import : author;
}

function Sentence({ change }: { change: HistoryChange }) {
  const t = words.value.history;
  const label = change.label ? inLanguage(change.label) : change.field;
  const empty = words.value.empty;
  switch (change.kind) {
    case "added":
      return <>{t.added}</>;
    case "changed":
      return change.before ? <>{label}: <del>{clip(change.before)}</del> → <ins>{clip(change.after) || empty}</ins></> : <>{label}: <ins>{clip(change.after) || empty}</ins></>;
    case "key":
      return <>{t.key(change.after)}</>;
    case "labels":
      return <>{t.labels}</>;
    case "related":
    case "unrelated":
      return <>{change.kind === "related" ? t.related : t.unrelated}: {label.toLowerCase()} {change.other_key ? <a href={address(["element", change.other_key])}>{change.other_name}</a> : ""}</>;
    case "measured":
      return <>{t.measured}</>;
    default:
      return <>{t.removed}</>;
  }
}

const clip = (text: string) => (text.length > 160 ? `${text.slice(0, 157)} …` : text);
