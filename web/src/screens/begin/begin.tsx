// The first start: choose the sector whose proposals are a beginning, or begin with nothing but one's own spreadsheets.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { PackSummary } from "../../api/model";
import { mayWrite } from "../../app/state";
import { Problem } from "../../base/problem";
import { navigate } from "../../base/router";
import { useTitle } from "../../base/title";
import { inLanguage } from "../../notation/language";
import { words } from "../../words";
import { addPack, listPacks } from "./packs";
import "../../style/begin.css";

export function BeginScreen() {
  const t = words.value.begin;
  useTitle(t.title);
  return (
    <div class="page page-text">
      <h1 tabIndex={-1}>{t.title}</h1>
      <p>{t.text}</p>
      <ChooseSector />
    </div>
  );
}

export function ChooseSector() {
  const t = words.value.begin;
  const packs = useSignal<PackSummary[] | undefined>(undefined);
  const chosen = useSignal("");
  const busy = useSignal(false);
  const problem = useSignal<unknown>(undefined);
  const load = () => {
    problem.value = undefined;
    listPacks().then((found) => (packs.value = found), (fault: unknown) => (problem.value = fault));
  };
  useEffect(load, []);
  const add = async () => {
    busy.value = true;
    problem.value = undefined;
    try {
      await addPack(chosen.value);
      navigate(`/begin/${chosen.value}`);
    } catch (fault) {
      problem.value = fault;
    } finally {
      busy.value = false;
    }
  };
  if (!mayWrite.value) return <p>{t.readOnly}</p>;
  if (!packs.value && problem.value === undefined) return <p class="muted" aria-busy="true">{words.value.loading}</p>;
  return (
    <form class="sectors" onSubmit={(event) => { event.preventDefault(); void add(); }}>
      {problem.value !== undefined && <Problem of={problem.value} onRetry={load} />}
      <SectorChoice packs={packs.value ?? []} chosen={chosen.value} onChoose={(name) => (chosen.value = name)} />
      <p class="row-of-buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action" disabled={chosen.value === "" || busy.value}>{t.add}</button>
        <a class="utrecht-link" href="/import">{t.without}</a>
      </p>
      <p class="muted">{t.promise}</p>
    </form>
  );
}

export function SectorChoice({ packs, chosen, onChoose, none }: { packs: PackSummary[]; chosen: string; onChoose: (name: string) => void; none?: string }) {
  const t = words.value.begin;
  const line = (name: string, label: string, help: string) => (
    <label key={name} class="sector">
      <input type="radio" name="sector" value={name} checked={chosen === name} onChange={() => onChoose(name)} />
      <span><span class="sector-name">{label}</span> <span class="muted">{help}</span></span>
    </label>
  );
  return (
    <fieldset class="sector-list">
      <legend>{t.sector}</legend>
      {packs.map((pack) => line(pack.name, inLanguage(pack.label), `${inLanguage(pack.help)} ${t.count(pack.elements)}`))}
      {none !== undefined && line("", none, "")}
    </fieldset>
  );
}
