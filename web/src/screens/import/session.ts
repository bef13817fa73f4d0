// One import from the first file to its application: files are sent, the plan is asked for anew after every file and every answer, and nothing changes
// in the register until it is applied.
import { signal } from "@preact/signals";
import { request } from "../../api/client";
import type { CommittedDocument, ImportDocument, ImportOptions, ImportPlan } from "../../api/model";
import { loadRegister, wrote } from "../../app/state";

export class ImportSession {
  readonly document = signal<ImportDocument | undefined>(undefined);
  readonly plan = signal<ImportPlan | undefined>(undefined);
  readonly sending = signal<string | undefined>(undefined); // name of the file on its way
  readonly looking = signal(false);
  readonly problem = signal<unknown>(undefined);
  private asked = 0;

  // Takes up an import that was begun before. False when it is no longer there.
  async resume(id: string): Promise<boolean> {
    try {
      this.document.value = await request<ImportDocument>("GET", `/imports/${id}`);
    } catch {
      return false;
    }
    await this.look();
    return true;
  }

  async add(files: File[]): Promise<void> {
    this.problem.value = undefined;
    try {
      this.document.value ??= await request<ImportDocument>("POST", "/imports", { body: {} });
      for (const file of files) {
        this.sending.value = file.name;
        this.document.value = await request<ImportDocument>("PUT", `/imports/${this.document.value.id}/files/${encodeURIComponent(file.name)}`, { body: file, type: "application/octet-stream" });
      }
      this.sending.value = undefined;
      await this.look();
    } catch (fault) {
      this.problem.value = fault;
    } finally {
      this.sending.value = undefined;
    }
  }

  async drop(name: string): Promise<void> {
    await this.attempt(async (document) => {
      this.document.value = await request<ImportDocument>("DELETE", `/imports/${document.id}/files/${encodeURIComponent(name)}`);
      if (this.document.value.files.length === 0) this.plan.value = undefined;
      else await this.look();
    });
  }

  async change(options: Partial<ImportOptions>): Promise<void> {
    await this.attempt(async (document) => {
      this.document.value = await request<ImportDocument>("PUT", `/imports/${document.id}/options`, { body: { ...document.options, ...options } });
      await this.look();
    });
  }

  async look(): Promise<void> {
    const document = this.document.peek();
    if (!document || document.files.length === 0) return;
    const mine = ++this.asked;
    this.looking.value = true;
    try {
      const plan = await request<ImportPlan>("GET", `/imports/${document.id}/plan`);
      if (mine === this.asked) this.plan.value = plan;
    } catch (fault) {
      if (mine === this.asked) {
        this.problem.value = fault;
        this.plan.value = undefined;
      }
    } finally {
      if (mine === this.asked) this.looking.value = false;
    }
  }

  // Undefined when it was refused; the reason is in `problem`.
  async apply(): Promise<CommittedDocument | undefined> {
    let committed: CommittedDocument | undefined;
    await this.attempt(async (document) => {
      try {
        committed = await request<CommittedDocument>("POST", `/imports/${document.id}/apply`, { body: { revision: this.plan.peek()!.revision } });
      } catch (fault) {
        await this.look(); // the register may have moved on: show what would happen now
        throw fault;
      }
      this.document.value = undefined;
      this.plan.value = undefined;
      wrote(committed);
      await loadRegister();
    });
    return committed;
  }

  async discard(): Promise<void> {
    await this.attempt(async (document) => {
      await request("DELETE", `/imports/${document.id}`);
      this.document.value = undefined;
      this.plan.value = undefined;
    });
  }

  private async attempt(work: (document: ImportDocument) => Promise<void>): Promise<void> {
    const document = this.document.peek();
    if (!document) return;
    this.problem.value = undefined;
    try {
      await work(document);
    } catch (fault) {
      this.problem.value = fault;
    }
  }
}
