// The questions of this screen at work. The choice comes at once, from the plan that is on the screen; its reasons follow in a run that can be
// followed and stopped. The answer before stays until there is a new one, and after that as what the new one is compared with.
import { signal } from "@preact/signals";
import { request } from "../../api/client";
import type { LensAnswer, PortfolioAnswer, PortfolioOptions, RunDocument } from "../../api/model";
import { onEvent } from "../../app/state";

export type Progress = RunDocument["progress"];

// One lens at work as a run.
export class LensRun<Options, Answer> {
  readonly running = signal<string | undefined>(undefined); // id
  readonly progress = signal<Progress | undefined>(undefined);
  readonly answer = signal<Answer | undefined>(undefined);
  readonly revision = signal<number | undefined>(undefined); // that the answer was made on
  readonly problem = signal<unknown>(undefined);
  private asked = 0;
  private stopListening: (() => void) | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private done: ((answer: Answer | undefined) => void) | undefined;

  constructor(private readonly lens: string) {}

  // The answer, or undefined when it was stopped, refused or overtaken.
  async start(options: Partial<Options>): Promise<Answer | undefined> {
    await this.stop();
    const mine = ++this.asked;
    this.problem.value = undefined;
    this.progress.value = undefined;
    try {
      const run = await request<RunDocument>("POST", "/runs", { body: { lens: this.lens, options } });
      if (mine !== this.asked) {
        void request("DELETE", `/runs/${run.id}`).catch(() => undefined);
        return undefined;
      }
      this.running.value = run.id;
      return await new Promise((done) => {
        this.done = done;
        this.follow(run.id);
      });
    } catch (fault) {
      if (mine === this.asked) this.problem.value = fault;
      return undefined;
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
      this.answer.value = run.answer.result as Answer;
      this.revision.value = run.answer.revision;
      this.end(undefined, this.answer.value);
      return;
    }
    this.end(run.state === "failed" ? run.problem : undefined);
  }

  private end(problem: unknown, answer?: Answer): void {
    this.stopListening?.();
    clearInterval(this.timer);
    this.running.value = undefined;
    if (problem !== undefined && problem !== null) this.problem.value = problem;
    this.done?.(answer);
    this.done = undefined;
  }

  async stop(): Promise<void> {
    const id = this.running.peek();
    this.asked++;
    if (id === undefined) return;
    this.end(undefined);
    await request("DELETE", `/runs/${id}`).catch(() => undefined);
  }

  forget(): void {
    void this.stop();
    this.answer.value = undefined;
  }
}

// Seconds: of the choice (the first has no plan to begin at), and of the reasons.
const kChooseFirst = 1;
const kChooseWarm = 0.4;
const kExplain = 4;

export type Placement = NonNullable<PortfolioOptions["start_from"]>[number];
export const placements = (plan: PortfolioAnswer): Placement[] => plan.planned.map((one) => ({ initiative: one.element.key, start: one.start, variant: one.variant }));

export class PlanRun {
  readonly plan = signal<PortfolioAnswer | undefined>(undefined);
  readonly before = signal<PortfolioAnswer | undefined>(undefined); // the answer to the question before this one
  readonly explained = signal(false); // the reasons of the plan are known
  readonly choosing = signal(false);
  readonly took = signal<number | undefined>(undefined); // milliseconds, of the choice
  readonly revision = signal<number | undefined>(undefined); // that the plan was made on
  readonly problem = signal<unknown>(undefined);
  readonly reasons = new LensRun<PortfolioOptions, PortfolioAnswer>("portfolio");
  private question: string | undefined;
  private abort: AbortController | undefined;

  async ask(question: string, options: Partial<PortfolioOptions>): Promise<void> {
    this.abort?.abort();
    void this.reasons.stop();
    const abort = (this.abort = new AbortController());
    this.problem.value = undefined;
    this.choosing.value = true;
    const known = this.plan.peek();
    const begun = performance.now();
    try {
      const body = { ...options, seconds: known ? kChooseWarm : kChooseFirst, reasons: false, proof: "none", ...(known ? { start_from: placements(known) } : {}) };
      const answer = await request<LensAnswer<PortfolioAnswer>>("POST", "/lenses/portfolio", { body, signal: abort.signal });
      if (abort.signal.aborted) return;
      this.took.value = performance.now() - begun;
      if (this.question !== question) this.before.value = known;
      this.question = question;
      this.explained.value = false;
      this.plan.value = answer.result;
      this.revision.value = answer.revision;
      this.choosing.value = false;
      await this.explain(options, kExplain);
    } catch (fault) {
      if (abort.signal.aborted) return;
      this.choosing.value = false;
      this.problem.value = fault;
    }
  }

  async explain(options: Partial<PortfolioOptions>, seconds: number): Promise<void> {
    const known = this.plan.peek();
    const answer = await this.reasons.start({ ...options, seconds, ...(known ? { start_from: placements(known) } : {}) });
    if (!answer || this.plan.peek() !== known) return;
    this.plan.value = answer;
    this.revision.value = this.reasons.revision.peek();
    this.explained.value = true;
  }

  stop(): void {
    this.abort?.abort();
    this.choosing.value = false;
    void this.reasons.stop();
  }
}
