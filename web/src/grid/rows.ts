// The rows of a grid, fetched in pages as they come into view and kept. A row keeps its place while one works: what others or we ourselves change is
// put in where it stands, and the list is sorted and filtered anew only when asked.
import { signal } from "@preact/signals";
import { request, type QueryWords } from "../api/client";
import type { ElementDocument, ElementPage } from "../api/model";
import type { Column } from "./columns";

export interface Row {
  element: ElementDocument;
  base: number; // the revision that it was read at: what somebody saw who changes it
}

export interface Question {
  type: string;
  filters: string[];
  sort: string;
  search: string;
}

export function listQuery(question: Question, columns: Column[]): QueryWords {
  const query: QueryWords = {
    type: question.type,
    filter: question.filters,
    fields: ["name", ...columns.filter((column) => column.field && column.id !== "name").map((column) => column.api)].join(","),
    relations: [...new Set(columns.filter((column) => column.relation).map((column) => column.api))].join(","),
  };
  if (question.sort) query["sort"] = question.sort;
  if (question.search) query["search"] = question.search;
  return query;
}

export type FetchPage = (query: QueryWords, signal?: AbortSignal) => Promise<ElementPage>;
const fetchPage: FetchPage = (query, abort) => request<ElementPage>("GET", "/elements", abort ? { query, signal: abort } : { query });

export const kPageSize = 200;

export class Rows {
  readonly total = signal<number | undefined>(undefined);
  readonly version = signal(0); // moves when rows arrive or change
  readonly problem = signal<unknown>(undefined);
  readonly stale = signal(false); // the list would be another one if it were asked for now
  revision = 0;

  private pages = new Map<number, (Row | undefined)[]>();
  private before = new Map<number, (Row | undefined)[]>(); // shown until a refresh has brought the new ones
  private wanted = new Map<number, AbortController>();
  private places = new Map<string, number>(); // key → index
  private closed = false;

  constructor(readonly question: Question, readonly columns: Column[], private readonly fetch: FetchPage = fetchPage) {}

  close(): void {
    this.closed = true;
    for (const controller of this.wanted.values()) controller.abort();
  }

  row(index: number): Row | undefined {
    const page = Math.floor(index / kPageSize);
    return (this.pages.get(page) ?? this.before.get(page))?.[index % kPageSize];
  }
  indexOf(key: string): number | undefined {
    return this.places.get(key);
  }

  // Makes sure that these rows come. Pages asked for earlier that are no longer near are given up.
  show(first: number, last: number): void {
    const from = Math.floor(Math.max(0, first) / kPageSize);
    const to = Math.floor(Math.max(first, last - 1) / kPageSize);
    for (const [page, controller] of this.wanted) {
      if (page < from - 1 || page > to + 1) {
        controller.abort();
        this.wanted.delete(page);
      }
    }
    for (let page = from; page <= to; page++) {
      const beyond = this.total.peek() !== undefined && page * kPageSize >= this.total.peek()! && page > 0;
      if (!this.pages.has(page) && !this.wanted.has(page) && !beyond) void this.load(page);
    }
  }

  private async load(page: number): Promise<void> {
    const controller = new AbortController();
    this.wanted.set(page, controller);
    try {
      const answer = await this.fetch({ ...listQuery(this.question, this.columns), offset: page * kPageSize, pageSize: kPageSize }, controller.signal);
      if (this.closed || controller.signal.aborted) return;
      this.take(page, answer);
      this.problem.value = undefined;
    } catch (fault) {
      if (!this.closed && !controller.signal.aborted) this.problem.value = fault;
    } finally {
      if (this.wanted.get(page) === controller) this.wanted.delete(page);
    }
  }

  private take(page: number, answer: ElementPage): void {
    // A page of a later revision than its neighbours may repeat or skip a row; the list then says that it can be refreshed.
    if (this.revision !== 0 && answer.revision !== this.revision && answer.total !== this.total.peek()) this.stale.value = true;
    this.revision = Math.max(this.revision, answer.revision);
    this.pages.set(page, answer.elements.map((element) => ({ element, base: answer.revision })));
    answer.elements.forEach((element, index) => this.places.set(element.key, page * kPageSize + index));
    this.total.value = answer.total;
    this.version.value++;
  }

  // Asks again for rows by key and puts them in where they stand; those that are gone or no longer there stay as they were until a refresh.
  async reread(keys: string[]): Promise<void> {
    const known = keys.filter((key) => this.places.has(key));
    for (let begin = 0; begin < known.length; begin += 100) {
      const some = known.slice(begin, begin + 100);
      const { filter: _, sort: __, search: ___, ...query } = listQuery(this.question, this.columns);
      const answer = await this.fetch({ ...query, filter: [`key:is:${some.join("|")}`], pageSize: 1000 });
      if (this.closed) return;
      for (const element of answer.elements) this.put(element, answer.revision);
      if (answer.elements.length < some.length) this.stale.value = true;
      this.revision = Math.max(this.revision, answer.revision);
    }
    this.version.value++;
  }

  private put(element: ElementDocument, base: number): void {
    const index = this.places.get(element.key);
    if (index === undefined) return;
    const page = this.pages.get(Math.floor(index / kPageSize));
    if (page) page[index % kPageSize] = { element, base };
  }

  // Everything that the question finds, in order, for a file.
  async allElements(max: number): Promise<ElementDocument[]> {
    const elements: ElementDocument[] = [];
    for (let offset = 0; offset < max; offset += 1000) {
      const answer = await this.fetch({ ...listQuery(this.question, this.columns), offset, pageSize: 1000 });
      elements.push(...answer.elements);
      if (answer.next_cursor === null) break;
    }
    return elements.slice(0, max);
  }

  // Every key that the question finds, for work on all of them.
  async allKeys(max: number): Promise<string[]> {
    const keys: string[] = [];
    const { fields: _, relations: __, ...query } = listQuery(this.question, []);
    for (let offset = 0; offset < max; offset += 1000) {
      const answer = await this.fetch({ ...query, fields: "name", offset, pageSize: 1000 });
      keys.push(...answer.elements.map((element) => element.key));
      if (answer.next_cursor === null) break;
    }
    return keys.slice(0, max);
  }

  // Everything again, from the rows in view on.
  refresh(first: number, last: number): void {
    for (const controller of this.wanted.values()) controller.abort();
    this.wanted.clear();
    this.before = this.pages;
    this.pages = new Map();
    this.revision = 0;
    this.stale.value = false;
    this.show(first, last);
  }
}
