// The proposals of one sector pack, room by room: take over what fits, turn down what does not, or take all of it away.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { PackDocument, PackItem } from "../../api/model";
import { roomName, rooms } from "../../app/rooms";
import { findType, mayWrite, revision } from "../../app/state";
import { Problem } from "../../base/problem";
import { address } from "../../base/router";
import { useTitle } from "../../base/title";
import { inLanguage } from "../../notation/language";
import { words } from "../../words";
import { addPack, choose, getPack, removePack, type Choice } from "./packs";

export function PackScreen({ name }: { name: string }) {
  const t = words.value.begin;
  const pack = useSignal<PackDocument | undefined>(undefined);
  const selected = useSignal<ReadonlySet<string>>(new Set());
  const problem = useSignal<unknown>(undefined);
  const busy = useSignal(false);
  const done = useSignal("");
  const now = revision.value;
  const load = () => {
    problem.value = undefined;
    getPack(name).then((found) => (pack.value = found), (fault: unknown) => (problem.value = fault));
  };
  useEffect(load, [name, now]);
  const label = pack.value ? inLanguage(pack.value.summary.label) : "";
  useTitle(label);

  const attempt = async (work: () => Promise<void>, said: string) => {
    busy.value = true;
    problem.value = undefined;
    try {
      await work();
      selected.value = new Set();
      pack.value = await getPack(name);
      done.value = said;
    } catch (fault) {
      problem.value = fault;
    } finally {
      busy.value = false;
    }
  };
  const decide = (items: PackItem[], choice: Choice) => attempt(() => choose(label, items, choice), t.done[choice](items.length, items[0]?.label ?? ""));

  const shown = pack.value;
  if (!shown) return <div class="page">{problem.value !== undefined ? <Problem of={problem.value} onRetry={load} /> : <p class="muted" aria-busy="true">{words.value.loading}</p>}</div>;
  const { summary } = shown;
  const open = shown.items.filter((item) => item.standing === "proposal");
  const picked = open.filter((item) => selected.value.has(item.name));
  const toggle = (items: PackItem[], on: boolean) => {
    const next = new Set(selected.value);
    for (const item of items) on ? next.add(item.name) : next.delete(item.name);
    selected.value = next;
  };
  return (
    <div class="page proposals">
      <h1 tabIndex={-1}>{t.packTitle(label)}</h1>
      <p class="lead">{t.packText}</p>
      <div class="proposals-strip">
        {summary.absent < summary.elements && <p><strong>{t.left(open.length)}</strong> <span class="muted">{t.counts(summary.taken_over, summary.rejected)}</span></p>}
        {mayWrite.value && summary.absent > 0 && (
          <button type="button" class="utrecht-button utrecht-button--primary-action" disabled={busy.value} onClick={() => void attempt(() => addPack(name), t.added(summary.absent))}>{t.addCount(summary.absent)}</button>
        )}
        {mayWrite.value && summary.proposals > 0 && (
          <button type="button" class="utrecht-button utrecht-button--subtle" disabled={busy.value} onClick={() => void attempt(() => removePack(name), t.removed(summary.proposals))}>{t.removeAll}</button>
        )}
        {open.length === 0 && summary.taken_over > 0 && <a class="utrecht-button utrecht-button--primary-action button-link" href="/import">{words.value.home.emptyImport}</a>}
      </div>
      <p role="status" class="proposals-status">{done.value}</p>
      {problem.value !== undefined && <Problem of={problem.value} />}
      {rooms.map((room) => {
        const items = shown.items.filter((item) => item.room === room && item.standing !== "absent");
        if (items.length === 0) return null;
        const here = items.filter((item) => item.standing === "proposal");
        const all = here.length > 0 && here.every((item) => selected.value.has(item.name));
        return (
          <section key={room} aria-labelledby={`room-${room}`}>
            <div class="proposals-head">
              <h2 id={`room-${room}`}>{roomName(room)}</h2>
              {mayWrite.value && here.length > 0 && (
                <label class="tick"><input type="checkbox" checked={all} onChange={() => toggle(here, !all)} /> <span>{t.selectAll(here.length)}</span></label>
              )}
            </div>
            <ul class="proposal-list">
              {items.map((item) => (
                <Proposal key={item.name} item={item} selected={selected.value.has(item.name)} busy={busy.value} onToggle={(on) => toggle([item], on)} onDecide={(choice) => void decide([item], choice)} />
              ))}
            </ul>
          </section>
        );
      })}
      {picked.length > 0 && (
        <div class="proposals-bar" role="region" aria-label={t.selection}>
          <span>{t.selected(picked.length)}</span>
          <button type="button" class="utrecht-button utrecht-button--primary-action" disabled={busy.value} onClick={() => void decide(picked, "take")}>{t.takeOver}</button>
          <button type="button" class="utrecht-button utrecht-button--secondary-action" disabled={busy.value} onClick={() => void decide(picked, "reject")}>{t.reject}</button>
        </div>
      )}
    </div>
  );
}

interface ProposalProps {
  item: PackItem;
  selected: boolean;
  busy: boolean;
  onToggle: (on: boolean) => void;
  onDecide: (choice: Choice) => void;
}

function Proposal({ item, selected, busy, onToggle, onDecide }: ProposalProps) {
  const t = words.value.begin;
  const type = findType(item.type);
  const open = item.standing === "proposal";
  return (
    <li class={`proposal is-${item.standing}`}>
      {open && mayWrite.value ? <input type="checkbox" aria-label={t.select(item.label)} checked={selected} onChange={() => onToggle(!selected)} /> : <span class="proposal-mark" aria-hidden="true">{item.standing === "taken_over" ? "✓" : "–"}</span>}
      <div class="proposal-text">
        <a href={address(["element", item.key])}>{item.label}</a> <span class="muted">{type ? inLanguage(type.label) : item.type}</span>
        {item.description !== "" && <p class="muted">{item.description}</p>}
      </div>
      <div class="proposal-actions">
        {!mayWrite.value ? <span class="muted">{open ? "" : item.standing === "taken_over" ? t.takenOver : t.rejected}</span> : open ? (
          <>
            <button type="button" class="link-button" disabled={busy} aria-label={t.takeOne(item.label)} onClick={() => onDecide("take")}>{t.takeOver}</button>
            <button type="button" class="link-button" disabled={busy} aria-label={t.rejectOne(item.label)} onClick={() => onDecide("reject")}>{t.reject}</button>
          </>
        ) : (
          <>
            <span class="muted">{item.standing === "taken_over" ? t.takenOver : t.rejected}</span>
            <button type="button" class="link-button" disabled={busy} aria-label={t.resetOne(item.label)} onClick={() => onDecide("reset")}>{t.reset}</button>
          </>
        )}
      </div>
    </li>
  );
}
