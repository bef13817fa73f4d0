// One computation that takes longer than one waits for: started, followed as it goes, stopped. The answer before stays until there is a better one.
import { signal } from "@preact/signals";
import { request } from "../../api/client";
import type { PortfolioAnswer, PortfolioOptions, RunDocument } from "../../api/model";
import { onEvent } from "../../app/state";

export type Progress = RunDocument["progress"];

export class PlanRun {
  readonly running = signal<string | undefined>(undefined); // id
  readonly progress = signal<Progress | undefined>(undefined);
  readonly plan = signal<PortfolioAnswer | undefined>(undefined);
  readonly revision = signal<number | undefined>(undefined); // that the plan was made on
  readonly problem = signal<unknown>(undefined);
  private asked = 0;
  private stopListening: (() => void) | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;

  async start(options: Partial<PortfolioOptions>): Promise<void> {
    const mine = ++this.asked;
    await this.stop(false);
    this.problem.value = undefined;
    this.progress.value = undefined;
    try {
      const run = await request<RunDocument>("POST", "/runs", { body: { lens: "portfolio", options } });
      if (mine !== this.asked) {
        void request("DELETE", `/runs/${run.id}`).catch(() => undefined);
        return;
      }
      this.running.value = run.id;
      this.follow(run.id);
    } catch (fault) {
      if (mine === this.asked) this.problem.value = fault;
    }
  }

  // By events, and by asking now and then, should an event get lost.
  private follow(id: string): void {
    this.stopListening = onEvent("run", (event) => {
      const run = JSON.parse(event.data) as RunDocument;
      if (run.id === id) this.take(run);
    });
    this.timer = setInterval(() => void this.look(id), 1500);
    void this.look(id);
  }

  private async look(id: string): Promise<void> {
    try {
      const run = await request<RunDocument>("GET", `/runs/${id}`);
      if (this.running.peek() === id) this.take(run);
    } catch (fault) {
      if (this.running.peek() === id) this.end(fault);
    }
  }

  private take(run: RunDocument): void {
    this.progress.value = run.progress;
    if (run.state === "waiting" || run.state === "running") return;
    if (run.state === "done" && !run.answer) {
      void this.look(run.id);
      return;
    }
    if (run.state === "done" && run.answer) {
      this.plan.value = run.answer.result as PortfolioAnswer;
      this.revision.value = run.answer.revision;
    }
    this.end(run.state === "failed" ? run.problem : undefined);
  }

  private end(problem: unknown): void {
    this.stopListening?.();
    clearInterval(this.timer);
    this.running.value = undefined;
    if (problem !== undefined && problem !== null) this.problem.value = problem;
  }

  async stop(byHand = true): Promise<void> {
    const id = this.running.peek();
    if (byHand) this.asked++;
    if (id === undefined) return;
    this.end(undefined);
    await request("DELETE", `/runs/${id}`).catch(() => undefined);
  }
}
