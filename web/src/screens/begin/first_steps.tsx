// On home, until there is a portfolio: the way from an empty register to a plan, with what is done already; and the proposals that still wait.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { ElementPage, PackSummary } from "../../api/model";
import { request } from "../../api/client";
import { countOf, mayWrite, revision } from "../../app/state";
import { address } from "../../base/router";
import { inLanguage } from "../../notation/language";
import { words } from "../../words";
import { listPacks, removePack } from "./packs";

// Packs of which something waits for a choice.
export function useWaitingPacks(): PackSummary[] {
  const packs = useSignal<PackSummary[]>([]);
  const now = revision.value;
  useEffect(() => {
    void listPacks().then((found) => (packs.value = found)).catch(() => undefined);
  }, [now]);
  // What every sector has is in each pack: the one that was added is the one with the most of it in the register.
  const most = Math.max(0, ...packs.value.map((pack) => pack.elements - pack.absent));
  return packs.value.filter((pack) => pack.proposals > 0 && pack.elements - pack.absent === most);
}

export function ProposalsStrip({ packs }: { packs: PackSummary[] }) {
  const t = words.value.begin;
  const busy = useSignal(false);
  const remove = async (pack: PackSummary) => {
    busy.value = true;
    await removePack(pack.name).catch(() => undefined);
    busy.value = false;
  };
  return (
    <>
      {packs.map((pack) => (
        <div key={pack.name} class="proposals-strip">
          <p><strong>{t.waiting(pack.proposals)}</strong> <span class="muted">{t.waitingFrom(inLanguage(pack.label))}</span></p>
          <a class="utrecht-button utrecht-button--secondary-action button-link" href={address(["begin", pack.name])}>{t.look}</a>
          {mayWrite.value && <button type="button" class="utrecht-button utrecht-button--subtle" disabled={busy.value} onClick={() => void remove(pack)}>{t.removeAll}</button>}
        </div>
      ))}
    </>
  );
}

export function FirstSteps({ packs }: { packs: PackSummary[] }) {
  const t = words.value.begin;
  const goals = useSignal(0);
  const now = revision.value;
  useEffect(() => {
    if (countOf("goal") === 0) return void (goals.value = 0);
    void request<ElementPage>("GET", "/elements", { query: { type: "goal", filter: "status:not:proposal|rejected", fields: "name", pageSize: 1 } })
      .then((page) => (goals.value = page.total)).catch(() => undefined);
  }, [now]);
  const initiatives = countOf("initiative") > 0;
  const steps = [
    { done: goals.value > 0 || packs.length > 0, name: t.steps.sector, link: "/begin" },
    { done: goals.value > 0, name: t.steps.goals, link: packs[0] ? address(["begin", packs[0].name]) : "/direction/goal" },
    { done: initiatives, name: t.steps.import, link: "/import" },
    { done: false, name: t.steps.plan, link: "/portfolio/optimise" },
  ];
  const next = steps.findIndex((step) => !step.done);
  return (
    <section aria-labelledby="first-steps" class="first-steps">
      <h2 id="first-steps">{t.steps.title}</h2>
      <ol class="first-steps-list">
        {steps.map((step, index) => (
          <li key={step.link} class={step.done ? "is-done" : index === next ? "is-next" : ""}>
            <span class="step-number" aria-hidden="true">{step.done ? "✓" : index + 1}</span>
            <a href={step.link}>{step.name}</a>
            {step.done && <span class="visually-hidden">{t.steps.done}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
