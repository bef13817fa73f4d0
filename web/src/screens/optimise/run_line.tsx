// One line that says how far a run is, with the way to stop it; or, when it rests, the way to go on.
import { inLanguage } from "../../notation/language";
import { words } from "../../words";
import { Problem } from "../../base/problem";
import { ApiProblem } from "../../api/client";
import type { LensRun } from "./run";
import "../../style/optimise/run_line.css";

export function asProblem(problem: unknown): Error {
  return problem instanceof Error ? problem : new ApiProblem(problem as ConstructorParameters<typeof ApiProblem>[0]);
}

export function RunLine({ run, again }: { run: Pick<LensRun<never, unknown>, "running" | "progress" | "problem" | "stop">; again?: { label: string; start(): void } | undefined }) {
  const t = words.value.optimise;
  const progress = run.progress.value;
  if (run.problem.value !== undefined) return again ? <Problem of={asProblem(run.problem.value)} onRetry={again.start} /> : <Problem of={asProblem(run.problem.value)} />;
  return (
    <div class="working working-line" aria-live="polite">
      {run.running.value !== undefined ? (
        <>
          <progress max={1} value={progress?.share ?? 0} aria-label={t.working} />
          <p>{progress?.step ? inLanguage(progress.step) : t.working}</p>
          <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => void run.stop()}>{t.stop}</button>
        </>
      ) : again && <button type="button" class="utrecht-button utrecht-button--subtle" onClick={again.start}>{again.label}</button>}
    </div>
  );
}
