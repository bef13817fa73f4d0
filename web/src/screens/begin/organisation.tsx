// Beginning a register of one's own beside the example: a name, a sector if wanted, and then over to its own address.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { request } from "../../api/client";
import type { OrganisationEntrance, PackSummary } from "../../api/model";
import { Problem } from "../../base/problem";
import { useTitle } from "../../base/title";
import { words } from "../../words";
import { SectorChoice } from "./begin";
import { listPacks } from "./packs";

export function OrganisationScreen() {
  const t = words.value.begin.own;
  useTitle(t.title);
  const name = useSignal("");
  const sector = useSignal("");
  const packs = useSignal<PackSummary[]>([]);
  const busy = useSignal(false);
  const problem = useSignal<unknown>(undefined);
  useEffect(() => {
    void listPacks().then((found) => (packs.value = found)).catch((fault: unknown) => (problem.value = fault));
  }, []);
  const begin = async () => {
    busy.value = true;
    problem.value = undefined;
    try {
      const entrance = await request<OrganisationEntrance>("POST", "/organisations", { body: { name: name.value, sector: sector.value } });
      location.href = entrance.sign_in;
    } catch (fault) {
      problem.value = fault;
      busy.value = false;
    }
  };
  return (
    <div class="page page-text">
      <h1 tabIndex={-1}>{t.title}</h1>
      <p>{t.text}</p>
      <form class="sectors" onSubmit={(event) => { event.preventDefault(); void begin(); }}>
        <p class="organisation-name">
          <label class="utrecht-form-label" for="organisation-name">{t.name}</label>
          <input id="organisation-name" class="utrecht-textbox utrecht-textbox--html-input" maxLength={100} required autocomplete="organization" value={name.value} onInput={(event) => (name.value = event.currentTarget.value)} />
        </p>
        <SectorChoice packs={packs.value} chosen={sector.value} onChoose={(chosen) => (sector.value = chosen)} none={t.noSector} />
        {problem.value !== undefined && <Problem of={problem.value} />}
        <p class="row-of-buttons"><button type="submit" class="utrecht-button utrecht-button--primary-action" disabled={busy.value || name.value.trim() === ""}>{busy.value ? t.busy : t.begin}</button></p>
      </form>
    </div>
  );
}
